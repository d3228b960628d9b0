import { describe, expect, test } from 'vitest';
import { readSurvey } from '../../src/read/survey.js';
import { input, messages, said, survey } from './table.js';

const board = (titles: string, columns: readonly (readonly string[])[]): string => {
  const rows = Math.max(...columns.map(({ length }) => length));
  const lines = Array.from({ length: rows }, (_, i) =>
    columns.map((notes) => notes[i] ?? '').join(';'),
  );
  return `${titles}\n${lines.join('\n')}\n`;
};

const notes = (count: number, from: number): string[] =>
  Array.from({ length: count }, (_, i) => said(from + i));

const WIDE = [notes(9, 0), notes(6, 20), notes(3, 40)];
const TITLES = ['Ce qui a marché', 'À améliorer', 'Idées'];

describe('a board of notes with a column a column of the board', () => {
  test('has a note a cell, under the question of its title, and it is told', () => {
    const read = survey(board(TITLES.join(';'), WIDE));
    expect(read.respondents).toHaveLength(18);
    expect([...new Set(read.answers.map(({ question }) => question))]).toEqual(TITLES);
    expect(read.answers.map(({ text }) => text)).toEqual(WIDE.flat());
    expect(messages(read)).toEqual([
      expect.stringMatching(
        /^Ce tableau n’a que des notes empilées .*désignez les colonnes par --text\.$/,
      ),
      expect.stringContaining('chaque ligne compte pour une personne'),
    ]);
  });

  test('may have the votes beside each note, which nobody answered', () => {
    const votes = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i % 4}`);
    const all = WIDE.flatMap((own) => [own, votes(own.length)]);
    const read = survey(board(TITLES.map((title) => `${title};Votes`).join(';'), all));
    expect(read.respondents).toHaveLength(18);
    expect(read.closed).toEqual([]);
  });

  test('loses no title that a tool counts by elsewhere', () => {
    const read = survey(board('J’aime;J’aime pas;Je propose', WIDE));
    expect(read.respondents).toHaveLength(18);
  });

  test('may be of the tables of a workshop', () =>
    expect(survey(board('Table 1;Table 2;Table 3', WIDE)).respondents).toHaveLength(18));

  test('may be of what one liked, learned and missed', () =>
    expect(survey(board('Aimé;Appris;Manqué', WIDE)).respondents).toHaveLength(18));

  test('is a questionnaire where the user names its columns', () =>
    expect(survey(board(TITLES.join(';'), WIDE), { text: TITLES }).respondents).toHaveLength(9));
});

describe('a questionnaire is no board', () => {
  const few = (rows: readonly number[], length: number): string[] =>
    Array.from({ length }, (_, i) => (rows.includes(i) ? said(i) : ''));

  test.each([
    [
      'where people skip questions',
      TITLES.join(';'),
      [notes(9, 0), few([0, 2, 5, 8], 9), few([3], 9)],
    ],
    ['where all answer everything', TITLES.join(';'), [notes(9, 0), notes(9, 20), notes(9, 40)]],
    ['where one alone left early', TITLES.join(';'), [notes(9, 0), notes(8, 20), notes(9, 40)]],
    ['under other titles', 'Le matin ?;Le midi ?;Le soir ?', WIDE],
    [
      'beside what people ticked',
      'Points forts;À améliorer;Vous êtes',
      [...WIDE.slice(0, 2), notes(9, 0).map((_, i) => `${i % 2 ? 'Élu' : 'Agent'}`)],
    ],
  ])('%s', (_, titles, columns) => {
    expect(survey(board(titles, columns)).respondents).toHaveLength(9);
  });
});

test('beside a questionnaire of its edition, a board is told to distort the shares, with the command that reads it apart', () => {
  const asked = `id;Commentaire\n${notes(9, 60)
    .map((note, at) => `${at};${note}`)
    .join('\n')}\n`;
  const wall = input(board(TITLES.join(';'), WIDE), 'mur_2025.csv');
  const told = (name: string) =>
    messages(readSurvey([input(asked, name), wall], {})).filter((message) =>
      message.includes('parts en seraient faussées'),
    );
  expect(told('nec-2025.csv')).toEqual([
    expect.stringMatching(/verbatim analyse mur_2025\.csv -o mur_2025\.$/u),
  ]);
  expect(told('nec-2024.csv')).toEqual([]);
});
