import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openToCompare } from '../../src/commands/compare-inputs.js';
import { openSurvey } from '../../src/commands/prepare.js';
import { openStudy } from '../../src/commands/study.js';
import { wordedBy } from '../../src/commands/study-options.js';

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
