import { expect, test } from 'vitest';
import { notesOutOf } from '../../../src/read/role/out-of.js';
import { said, survey } from '../table.js';

const BARE = { 7: 12, 8: 20, 9: 9 };
const notesIn = (question: string, cells: Readonly<Record<string, number>>) =>
  Object.fromEntries(notesOutOf(question, new Map(Object.entries(cells))));

test('a note that tells what it is out of is the same note, however it is written', () => {
  const told = { '8/10': 2, '8 / 10': 1, '9 sur 10': 1, '8,5/10': 1 };
  expect(notesIn('Votre note', { ...BARE, ...told, NSP: 1 })).toEqual({
    '8/10': '8',
    '8 / 10': '8',
    '9 sur 10': '9',
    '8,5/10': '8,5',
  });
});

test('where all notes tell it, one that is written in several ways is one', () => {
  const told = { '4/5': 9, '4 sur 5': 3, '5 / 5': 7, '5,0/5': 2, '3 sur 5': 1, NSP: 2 };
  expect(notesIn('Votre note', told)).toEqual({
    '4/5': '4/5',
    '4 sur 5': '4/5',
    '5 / 5': '5/5',
    '5,0/5': '5/5',
    '3 sur 5': '3/5',
  });
});

test.each<[string, string, Record<string, number>]>([
  ['notes out of fewer', 'Votre note', { 3: 12, 4: 20, 5: 9, '8/10': 1 }],
  ['notes out of as many as the question says', 'Note sur 5', { 3: 12, 5: 9, '8/10': 1 }],
  ['notes out of more', 'Votre note', { 12: 12, 15: 20, '8/10': 1 }],
  ['notes out of several totals', 'Votre note', { ...BARE, '8/10': 1, '4/5': 1 }],
  ['no bare note', 'Votre note', { '7/10': 12, '8/10': 9 }],
  ['notes written in one way', 'Votre note', { '7/10': 12, '8 sur 10': 9, '6,5/10': 1 }],
  ['dates', 'Séance', { '4/5': 9, '4 / 5': 3, '12/5': 2 }],
  ['several totals told', 'Votre note', { '4/5': 9, '4 sur 5': 3, '8/10': 2 }],
  ['words beside such notes', 'Votre note', { '4/5': 3, '4 sur 5': 1, bien: 9 }],
  ['words', 'Votre note', { 8: 3, '8/10': 1, bien: 9 }],
  ['what no note is', 'Votre note', { ...BARE, '12/10': 1 }],
])('among %s, it is left as it is', (_, question, cells) => {
  expect(notesIn(question, cells)).toEqual({});
});

test('a cell of « 8/10 » leaves the notes a scale, and one of « 8,5/10 » numbers', () => {
  const read = (cell: string) =>
    survey(
      `ID;Note sur 10;Remarques\n${Array.from({ length: 30 }, (_, i) => `${i + 1};${i === 3 ? cell : 6 + (i % 5)};${said(i)}`).join('\n')}\n`,
    );
  expect(read('8/10').closed).toEqual([{ name: 'Note sur 10', kind: 'scale' }]);
  expect(read('8/10').respondents[3]!.closed).toEqual({ 'Note sur 10': ['8'] });
  expect(read('8,5 sur 10').closed).toEqual([{ name: 'Note sur 10', kind: 'number' }]);
  expect(read('8,5 sur 10').respondents[3]!.closed).toEqual({ 'Note sur 10': ['8,5'] });
});
