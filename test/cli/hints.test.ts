import { describe, expect, it } from 'vitest';
import { inOneFolder } from './run.js';

const THINGS = 'repas salle café buffet badge stand débat atelier plénière cocktail'.split(' ');

/** Ten things that two people name, and others that one does. */
const CLOUD = `Avis\n${THINGS.map((one) => `Le ${one}\nLe ${one}\n`).join('')}Le micro\nLa navette\n`;

describe('what the program says beside its results', () => {
  const { outcome } = inOneFolder(
    {
      explain: ['explain', 'avis.csv'],
      suggest: ['lexicon', 'suggest', 'un.csv'],
      lost: ['suggest', 'un.csv'],
      bare: ['un.csv'],
      cloud: ['cloud', 'avis.csv', '--text', 'Avis', '-o', 'x.json'],
      top: ['cloud', 'avis.csv', '--text', 'Avis', '-o', 'y.json', '--top', '11'],
      analyse: ['analyse', 'avis.csv', '--text', 'Avis', '-o', 'rapport'],
    },
    { 'avis.csv': CLOUD, 'un.csv': 'Un commentaire ?\nLa navette était bien vide ce matin\n' },
  );

  it('explain: that the text is also the name of a file', () => {
    expect(outcome('explain').stderr).toMatch(/avis\.csv\s» est aussi un fichier.*verbatim tag/);
  });

  it('lexicon suggest: what a proposal needs, where there is none', () => {
    expect(outcome('suggest').stdout).toMatch(/deux personnes au moins/);
  });

  it('a command of lexicon given alone: where it is', () => {
    expect(outcome('lost').stderr).toMatch(/vouliez-vous dire «\slexicon suggest\s»/);
  });

  it('a file given alone: the command that reads it', () => {
    expect(outcome('bare').stderr).toMatch(/vouliez-vous dire «\sanalyse un\.csv\s»/);
  });

  it('cloud: how many words one person alone says, unless a number of words is asked for', () => {
    expect(outcome('cloud').stderr).toMatch(
      /les 10 mots que deux personnes.*dits par une seule\s: 2 /,
    );
    expect(outcome('top').stderr).not.toMatch(/dits par une seule\s:/);
  });

  it('analyse: which of its files hold names', () => {
    expect(outcome('analyse').stdout).toMatch(/reponses\.csv.*gardez ces fichiers en interne/);
  });
});
