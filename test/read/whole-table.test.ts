import { expect, test } from 'vitest';
import { input, messages, readSource, said, survey } from './table.js';

const row = (i: number): string => `${i};Agent;${said(i)};${i % 5}`;
const rows = Array.from({ length: 9 }, (_, i) => row(i + 1));
/** A sheet that begins in column C. */
const shifted = (...lines: string[]): string => lines.map((line) => `;;${line}`).join('\n');

test('columns that are empty in every row, at the left, are no part of a table', () => {
  const { source } = readSource(input(shifted('N°;Profil;Avis;Note', ...rows)));
  expect(source.columns.map(({ name, role }) => [name, role])).toEqual([
    ['N°', 'id'],
    ['Profil', 'choice'],
    ['Avis', 'open'],
    ['Note', 'scale'],
  ]);
});

test('what goes on in a row below is found beside them', () => {
  const read = survey(shifted('N°;Profil;Avis;Note', ...rows, `;;et le cadre;`, row(10)));
  expect(read.respondents).toHaveLength(10);
  expect(messages(read).join()).toContain('jointe à la personne au-dessus');
});

test('a column without a heading is called by its place in the file', () => {
  const { source } = readSource(input(shifted('N°;;Avis;Note', ...rows)));
  expect(source.columns.map(({ name }) => name)).toContain('Colonne 4');
});
