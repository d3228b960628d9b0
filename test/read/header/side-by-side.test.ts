import { expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const TABLE = 'Profil;Avis;Note';
const rows = (last: number): string =>
  Array.from({ length: 12 }, (_, i) => {
    const right = i < last ? `Agent;${said(i + 20)};${1 + (i % 5)}` : ';;';
    return `Élu;${said(i)};${1 + (i % 4)};;${right}`;
  }).join('\n');

test('tables of the same headings side by side are one, and the title of each tells their people apart', () => {
  const read = survey(`Samedi;;;;Dimanche;;\n${TABLE};;${TABLE}\n${rows(9)}\n`);
  expect(read.respondents).toHaveLength(21);
  expect(read.respondents.map(({ closed }) => closed.Tableau?.[0])).toEqual(
    Array.from({ length: 21 }, (_, i) => (i < 12 ? 'Samedi' : 'Dimanche')),
  );
  expect(messages(read)).toEqual([expect.stringContaining('sont côte à côte')]);
});

test.each([
  ['other headings', `${TABLE};;Profil;Idées;Note`],
  ['no empty column between', 'Profil;Avis;Note;Profil;Avis;Note;'],
])('those with %s are the answers of one person', (_, head) => {
  expect(survey(`${head}\n${rows(12)}\n`).respondents).toHaveLength(12);
});
