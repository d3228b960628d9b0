import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOneFolder } from './run.js';

/** `late` of 40 people complain of the meals, half of them newcomers. */
const edition = (late: number): string =>
  [
    'ID;Statut :;Qu’est-ce qui pourrait être amélioré ?',
    ...Array.from(
      { length: 40 },
      (_, at) =>
        `${at + 1};${at % 2 === 0 ? 'Agent' : 'Élu'};${at < late ? `Les repas étaient froids, table ${at}` : `Rien de spécial à signaler pour le lieu, salle ${at}`}`,
    ),
  ].join('\r\n');

const BOTH = 'compare bilan-2024.csv bilan-2025.csv';
const SAVED = 'compare rapport/analyse.json --by Statut';

const COMMANDS = {
  text: BOTH,
  json: `${BOTH} --format json`,
  file: `${BOTH} -o comparaison.csv`,
  groups: 'compare bilan-2025.csv --by statut',
  open: 'compare bilan-2025.csv --by Qu’est-ce',
  analysis: 'analyse bilan-2025.csv -o rapport',
  saved: SAVED,
  threshold: `${SAVED} --study etude.yaml`,
  alone: 'compare bilan-2025.csv',
  extension: `${BOTH} -o x.doc`,
  workbook: `${BOTH} --format xlsx`,
} as const;

describe('compare', () => {
  const { here, outcome } = inOneFolder(COMMANDS, {
    'bilan-2024.csv': edition(30),
    'bilan-2025.csv': edition(4),
    'etude.yaml': 'threshold: 21\n',
  });

  it('says what changed in a sentence, on a terminal', () => {
    const { status, stdout } = outcome('text');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /La part des personnes qui parlent de «\u00a0Restauration\u00a0» diminue de 65\u00a0points entre 2024 et 2025/,
    );
    expect(stdout).toMatch(/█{6}·· {2}75\u00a0% \(30\/40\)/);
  });

  it('gives programs shares with their denominators, and changes with a verdict', () => {
    const comparison = JSON.parse(outcome('json').stdout);
    expect(Object.keys(comparison)).toEqual([
      ...'editions themes sentiment words closed warnings'.split(' '),
      ...'intents themeSentiment questionSentiment responses drift newWords'.split(' '),
    ]);
    expect(comparison.editions[1]).toMatchObject({ label: '2025', respondents: 40 });
    expect(Object.keys(comparison.sentiment)).toEqual('positive negative mixed neutral'.split(' '));
    const [theme] = comparison.themes;
    expect(Object.keys(theme.shares[0])).toEqual(
      expect.arrayContaining(['edition', 'people', 'of', 'share', 'low', 'high']),
    );
    expect(Object.keys(theme.changes[0])).toEqual([
      ...'from to difference low high p q verdict'.split(' '),
      ...'midP midQ effect stable'.split(' '),
      // Too few people speak of the first theme to prove anything.
      'untested',
    ]);
  });

  it('writes a file in the format of its extension, and nothing on the terminal', () => {
    const { status, stdout } = outcome('file');
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(join(here, 'comparaison.csv'), 'utf8')).toMatch(
      /^\ufefftableau;question;id;intitulé;de;à;.*;conclusion;famille de tests/,
    );
  });

  it('says with which comparisons each is corrected, and of which nothing could be proven', () => {
    const [head = [], ...rows] = readFileSync(join(here, 'comparaison.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(';'));
    const [family, q, table] = ['famille de tests', 'q', 'tableau'].map((title) =>
      head.indexOf(title),
    ) as [number, number, number];
    const themes = rows.filter((row) => row[table] === 'thèmes');
    expect(new Set(themes.map((row) => row[family]))).toEqual(new Set(['thèmes', '']));
    const untested = rows.filter((row) => row[family] === '');
    expect(new Set(untested.map((row) => row[q]))).toEqual(new Set(['1']));
  });

  it('finds the question of groups without its colon, and speaks of groups', () => {
    const { status, stdout } = outcome('groups');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^groupe\s+personnes/);
    expect(stdout).not.toMatch(/édition/);
  });

  it('keeps to the threshold of the study where all it is given is a saved analysis', () => {
    expect(outcome('analysis').status).toBe(0);
    expect(outcome('saved').stdout).not.toMatch(/il ne resterait pas/);
    expect(outcome('threshold').stdout).toMatch(
      /il ne resterait pas deux groupes d’au moins 21\u00a0personnes/,
    );
  });

  it.each([
    ['one edition alone', 'alone', 1, /Une seule édition \(2025\) : rien à comparer\.\n.*--by/],
    [
      'groups of a column of free text, and says what to do',
      'open',
      1,
      /« Qu’est-ce qui pourrait être amélioré \? » n’est pas lue comme une question fermée.*\n.*--group "Qu’est-ce qui pourrait être amélioré \?", ou columns : groups : \["Qu’est/,
    ],
    ['an unknown extension', 'extension', 2, /« \.doc » n’est pas connue/],
    ['a workbook on a terminal', 'workbook', 2, /-o resultat\.xlsx/],
  ] as const)('refuses %s', (_, command, expected, message) => {
    const { status, stdout, stderr } = outcome(command);
    expect(status).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr.replaceAll('\u00a0', ' ')).toMatch(message);
  });
});
