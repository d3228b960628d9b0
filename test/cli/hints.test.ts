import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOneFolder } from './run.js';

const THINGS = 'repas salle café buffet badge stand débat atelier plénière cocktail'.split(' ');

/** Ten things that two people name, and others that one does. */
const CLOUD = `Avis\n${THINGS.map((one) => `Le ${one}\nLe ${one}\n`).join('')}Le micro\nLa navette\n`;

describe('what the program says beside its results', () => {
  const { here, outcome } = inOneFolder(
    {
      explain: ['explain', 'avis.csv'],
      suggest: ['lexicon', 'suggest', 'un.csv'],
      few: ['lexicon', 'new', 'un.csv'],
      none: ['quotes', 'rien.csv', '--format', 'jsonl'],
      lost: ['suggest', 'un.csv'],
      bare: ['un.csv'],
      by: ['analyse', 'un.csv', '--by', 'Vous êtes'],
      cloud: ['cloud', 'avis.csv', '--text', 'Avis', '-o', 'x.json'],
      top: ['cloud', 'avis.csv', '--text', 'Avis', '-o', 'y.json', '--top', '11'],
      grouped: ['cloud', 'villes.csv', '--text', 'Avis', '--group', 'Ville', '-o', 'v.json'],
      grey: ['cloud', 'avis.csv', 'autre.csv', '--text', 'Avis', '--compare', '-o', 'z.svg'],
      picture: ['cloud', 'avis.csv', '--text', 'Avis', '-o', 'x.svg'],
      dated: ['cloud', 'avis.csv', '--text', 'Avis', '--edition', '2025', '-o', 'y.svg'],
      analyse: ['analyse', 'avis.csv', '--text', 'Avis', '-o', 'rapport'],
    },
    {
      'avis.csv': CLOUD,
      'villes.csv': CLOUD.split('\n')
        .map((line, at) => line && `${line};${at === 0 ? 'Ville' : ['Tours', 'Blois'][at % 2]}\n`)
        .join(''),
      'autre.csv': `${CLOUD}Le tramway\n`,
      'rien.csv': 'id;Un commentaire ?\n1;Très bien\n',
      'un.csv': 'Un commentaire ?\nLa navette était bien vide ce matin\n',
    },
  );

  const title = (file: string) =>
    /<title[^>]*>([^<]*)/.exec(readFileSync(join(here, file), 'utf8'))?.[1];

  it('explain: that the text is also the name of a file', () => {
    expect(outcome('explain').stderr).toMatch(/avis\.csv\s» est aussi un fichier.*verbatim tag/);
  });

  it('quotes: that there is none, beside a format that shows nothing then', () => {
    expect(outcome('none')).toMatchObject({ status: 0, stdout: '' });
    expect(outcome('none').stderr).toMatch(/Aucune citation ne répond/);
  });

  it('lexicon suggest: what a proposal needs, where there is none', () => {
    expect(outcome('suggest').stdout).toMatch(/une réponse sans thème/);
  });

  it('lexicon new: that too little was said for an entry, and what to do', () => {
    expect(outcome('few').stderr + outcome('few').stdout).toMatch(
      /Aucun mot.*Donnez plus de réponses/u,
    );
  });

  it('a command of lexicon given alone: where it is', () => {
    expect(outcome('lost').stderr).toMatch(/vouliez-vous dire «\slexicon suggest\s»/);
  });

  it('a file given alone: the command that reads it', () => {
    expect(outcome('bare').stderr).toMatch(/vouliez-vous dire «\sanalyse un\.csv\s»/);
  });

  it('--by where groups are not compared: the option that shows them', () => {
    expect(outcome('by').stderr).toMatch(/n’existe pas\s; vouliez-vous dire «\s--group\s»/);
  });

  it('cloud: how many words one person alone says, unless a number of words is asked for', () => {
    expect(outcome('cloud').stderr).toMatch(
      /les 10 mots que deux personnes.*; 2 autres mots ne sont dits que par une personne /,
    );
    expect(outcome('top').stderr).not.toMatch(/dits que par une/);
  });

  it('cloud: to read again the words that one person alone says, where it draws some', () => {
    expect(outcome('top').stderr).toMatch(/qu’une seule personne dit\s: 1 sur 11\. .*relisez-les/u);
    expect(outcome('cloud').stderr).not.toMatch(/relisez-les/);
  });

  it('cloud: how many words as said as its last one the alphabet leaves out', () => {
    expect(outcome('top').stderr).toMatch(/s’arrête à 11 mots\. .*\(1\)\s: 1, écartés/u);
    expect(outcome('cloud').stderr).not.toMatch(/s’arrête/);
  });

  it('cloud --group: that its groups share one cloud, and where their words are', () => {
    expect(outcome('grouped').stderr).toMatch(
      /réunit tous les groupes de «\sVille\s».*«\sverbatim compare --by "Ville"\s»/u,
    );
    expect(outcome('grouped').status).toBe(0);
    expect(outcome('cloud').stderr).not.toMatch(/réunit tous les groupes/);
  });

  it('cloud --compare: why all words are grey, in the picture too', () => {
    expect(outcome('grey').stderr).toMatch(
      /Tous les mots sont gris\s: aucun n’est nettement plus fréquent/u,
    );
    expect(readFileSync(join(here, 'z.svg'), 'utf8')).toContain(
      'mot sans différence nette d’une édition à l’autre',
    );
  });

  it('cloud: a title without the name of the only file, which nobody gave', () => {
    expect([outcome('picture').status, outcome('dated').status]).toEqual([0, 0]);
    expect(title('x.svg')).toBe('Les mots des réponses');
    expect(title('y.svg')).toBe('Les mots des réponses, édition 2025');
  });

  it('analyse: which of its files hold names', () => {
    expect(outcome('analyse').stdout).toMatch(/reponses\.csv.*gardez ces fichiers en interne/);
  });
});
