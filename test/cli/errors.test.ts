import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOneFolder, inShell, SMALL } from './run.js';

/** A message of one fact and one remedy, without a stack. */
function expectMessage(stderr: string, ...parts: string[]): void {
  for (const part of parts) expect(stderr).toContain(part);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr).toContain('→');
}

const FILES = { 'a.csv': SMALL, 'fichier.csv': '', 'dossier/a.csv': SMALL };

const MISTAKES = {
  'a missing file': ['tag', 'nec-2052.csv'],
  'a directory': ['tag', 'dossier'],
  'an empty file': ['tag', 'fichier.csv'],
  'no open column': ['tag', 'notes.csv'],
  'an unknown column: those that exist are listed': ['tag', 'a.csv', '--text', 'Aprécié'],
  'an encoding that loses accents': ['tag', 'a.csv', '--encoding', 'ascii'],
  'an unwritable output: said before the work': ['analyse', 'deux.csv', '-o', 'fichier.csv/r'],
  'an output where even the superuser cannot write': ['analyse', 'deux.csv', '-o', '/proc/rapport'],
  'a question where a column is named': ['quotes', 'a.csv', '--question', 'Le plus apprécié ?'],
  'a sentence of too few people': ['quotes', 'a.csv', '--weave', '--cards', 'cartes'],
  'a missing lexicon, where none is used': ['tokens', 'a.csv', '--lexicon', 'nope.yaml'],
  'a missing lexicon, where columns are shown': ['columns', 'a.csv', '--lexicon', 'nope.yaml'],
  'a lexicon among the answers': ['lexicon', 'suggest', 'a.csv', 'x.yaml'],
  'a broken lexicon: its place, and the line': ['tag', 'a.csv', '--lexicon', 'x.yaml'],
} as const;

describe('the user’s mistakes end with status 1, a place and a remedy', () => {
  const { here, outcome } = inOneFolder(MISTAKES, {
    ...FILES,
    // Had it been read, a notice would stand before the error.
    'deux.csv': `ID;Avis\n${[1, 2].map((id) => `${id};${'Un très long texte, pour voir. '.repeat(4)}\n`).join('')}`,
    'notes.csv': 'ID;Note\n1;8\n2;9\n3;7\n',
    'x.yaml': 'id: x\nthemes:\n  - id: a\n   label: b\n',
  });

  it.each([
    ['a missing file', ['nec-2052.csv', 'n’existe pas']],
    ['a directory', ['dossier']],
    ['an empty file', ['vide']],
    ['no open column', ['notes.csv', '--text']],
    [
      'an unknown column: those that exist are listed',
      ['Aprécié', 'Qu’avez-vous le plus apprécié'],
    ],
    ['a question where a column is named', ['n’existe pas', '--about']],
    ['a sentence of too few people', ['compte 3 personnes', '(5)', '--threshold']],
    ['a missing lexicon, where none is used', ['nope.yaml', 'n’existe pas']],
    ['a missing lexicon, where columns are shown', ['nope.yaml', 'n’existe pas']],
    ['a lexicon among the answers', ['x.yaml', '--lexicon']],
    ['an encoding that loses accents', ['ne convient pas', 'UTF-8', '--encoding']],
    ['an unwritable output: said before the work', ['écrire']],
    ['an output where even the superuser cannot write', ['écrire']],
  ] as const)('%s', (mistake, parts) => {
    const { status, stdout, stderr } = outcome(mistake);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^verbatim/);
    expectMessage(stderr, ...parts);
  });

  it('a sentence that is refused: no card is drawn before', () => {
    outcome('a sentence of too few people');
    expect(existsSync(join(here, 'cartes'))).toBe(false);
  });

  it('a broken lexicon: its place, and the line', () => {
    const { status, stderr } = outcome('a broken lexicon: its place, and the line');
    expect(status).toBe(1);
    expect(stderr).toMatch(/x\.yaml:\d+:\d+/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('a directory on standard input', () => {
    const { status, stderr } = inShell(`"$0" "$1" columns - < .; "$0" "$1" tag - < .`);
    expect(status).toBe(1);
    expect(stderr.match(/C’est un dossier/g)).toHaveLength(2);
    expectMessage(stderr);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', () => {
    const { status, stderr } = inShell(`"$0" "$1" columns samples/nec-2025.csv > /dev/full`);
    expect(status).toBe(1);
    expect(stderr).toContain('La sortie n’a pas pu être écrite\u00a0: le disque est plein.');
  });
});

const WRONG: readonly (readonly [string, string])[] = [
  ['tagg', 'vouliez-vous dire « tag »'],
  ['citations', 'vouliez-vous dire « quotes »'],
  ['tag', 'il manque l’argument'],
  ['tag a.csv --nope', 'n’existe pas'],
  ['tag a.csv --format xml', 'au choix'],
  ['quotes a.csv --top deux', 'nombre entier'],
  ['quotes a.csv --top 0x3', 'nombre entier'],
  ['quotes a.csv --top 1e0', 'nombre entier'],
  ['cloud a.csv -o x.svg --seed=', 'nombre entier'],
  ['cloud a.csv -o x.svg --seed 4294967296', 'dépasse 4294967295'],
  ['cloud a.csv', 'il manque l’option'],
  ['cloud a.csv -o x.svg --width 100000000', 'dépasse 8192'],
  ['lexicon chek', 'check'],
  ['tag a.csv --delimiter ;;', 'un seul caractère'],
  ['tag a.csv --encoding nope', 'est inconnu'],
  ['cloud a.csv -o x.gif', 'n’est pas connue'],
  ['cloud a.csv -o x.svg --scale 3', '(--scale)'],
  ['quotes a.csv --subject NEC', '(--weave)'],
  ['quotes a.csv --weave --subject NEC --subject Salon', 'donnée plusieurs fois'],
  ['quotes a.csv --weave --top 1', 'au moins 3 citations'],
  ['columns a.csv --text Q1 Q2', '« Q2 » n’est pas un fichier'],
  ['quotes a.csv --cards --top 3', 'attend une valeur'],
  ['verify bilan.md', 'les exports d’où viennent les citations'],
  ['verify a.csv bilan.md', 'Écrivez : verbatim verify bilan.md a.csv'],
];

describe('wrong usage ends with status 2', () => {
  const { outcome } = inOneFolder(
    Object.fromEntries(WRONG.map(([line]) => [line, line.split(' ')])),
    FILES,
  );

  it.each(WRONG)('%s', (line, message) => {
    const { status, stdout, stderr } = outcome(line);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.replace(/\u00a0/g, ' ')).toContain(message);
  });
});
