import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openToCompare } from '../../src/commands/compare-inputs.js';
import { openStudy } from '../../src/commands/study.js';
import { wordedBy } from '../../src/commands/study-options.js';
import { openSurvey } from '../../src/commands/surveys.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-etude-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

written('analyse.json', '{"version": "0.1.0", "lexicons": [], "comparison": {"editions": []}}');
const study = written('etude.yaml', 'files: [{file: analyse.json}]\n');

it('refuses a saved analysis among the files of a study, where answers are read', () => {
  expect(() => openSurvey([], { study })).toThrow('analyse gardée');
});

it('compares the saved analyses of a study as such: never as exports', () => {
  expect(() => openToCompare([], { study })).toThrow('Cette analyse vient d’une version');
});

it.each(['Vous êtes :', 'vous etes', 'VOUS ÊTES\u00a0:'])(
  'knows the question of a column that the study words otherwise: %s',
  (name) => {
    const worded = written(
      'mots.yaml',
      'questions:\n  - {column: ["Vous êtes :"], wording: Quel est votre profil ?}\n',
    );
    expect(wordedBy(openStudy(worded), name)).toBe('Quel est votre profil ?');
    expect(wordedBy(openStudy(worded), 'Âge')).toBe('Âge');
    expect(wordedBy(undefined, name)).toBe(name);
  },
);

describe('a study of two editions that name their columns apart', () => {
  const rows = 'Élue;Un long texte libre, pour voir\nAgent;Encore un autre texte libre, ici\n';
  const old = written('a.csv', `Vous êtes;Avis\n${rows}`);
  written('b.csv', `Profil;Avis\n${rows.replaceAll('Agent', 'Agente')}`);
  const two = written(
    'deux.yaml',
    `files: [a.csv, b.csv]
columns: {ignore: [Profil]}
questions:
  - {column: [Vous êtes, Profil], wording: Quel est votre profil ?, options: {Agente: Agent·e, Agent: Agent·e}}
`,
  );

  it('knows a group by the question’s wording', () => {
    const { closed } = openSurvey([], { study: two, group: ['Quel est votre profil'] });
    expect(closed.map(({ name }) => name)).toContain('Quel est votre profil ?');
  });

  it('says nothing of what only the file that is not read has', () => {
    expect(openSurvey([old], { study: two }).notices.map(({ message }) => message.french)).toEqual(
      [],
    );
  });
});
