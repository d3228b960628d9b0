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

test.each([
  ['under two titles', 'Oui;Bien;;Oui;Bien', ';Le lieu;;;Le repas'],
  ['under one', 'Oui;Bien;;Oui;Bien', 'Venu ?;Le lieu;;;Le repas'],
])('a person who answers twice the same, %s, is no heading', (_, first, head) => {
  const others = Array.from({ length: 11 }, (_, i) => `Non;Moyen;${said(i)};Non;Bien`).join('\n');
  expect(messages(survey(`${head}\n${first}\n${others}\n`)).join()).not.toContain('côte à côte');
});

const twice = (heading: string, who: (i: number, side: number) => string | number): string =>
  `${heading};Avis;;${heading};Avis\n${Array.from(
    { length: 12 },
    (_, i) => `${who(i, 0)};${said(i)};;${who(i, 1)};${said(i + 20)}`,
  ).join('\n')}\n`;
const PEOPLE = Array.from('ABCDEFGHIJKL', (letter) => `${letter}line Martin`);

test.each([
  ['names', 'Nom', (i: number) => PEOPLE[i]!],
  ['numbers', 'N°', (i: number) => i + 1],
])('those of the same %s are of people who answer twice', (_, heading, who) => {
  const read = survey(twice(heading, who));
  expect(read.respondents).toHaveLength(12);
  expect(read.answers).toHaveLength(24);
});

test.each([
  ['numbers go on', '', (i: number, side: number) => i + 1 + 12 * side],
  ['numbers begin again under other titles', 'Samedi;;;Dimanche;\n', (i: number) => i + 1],
  ['numbers begin again in the afternoon', 'Matin;;;Après-midi;\n', (i: number) => i + 1],
  ['names stand in other rows', '', (i: number, side: number) => PEOPLE[(i + side) % 12]!],
])('those whose %s are of other people', (_, titles, who) => {
  expect(survey(`${titles}${twice('N°', who)}`).respondents).toHaveLength(24);
});

test('those called « Avant » and « Après » are of the same people, which is said, and their questions bear the titles', () => {
  const read = survey(`Avant;;;;Après;;\n${TABLE};;${TABLE}\n${rows(12)}\n`);
  expect(read.respondents).toHaveLength(12);
  expect(new Set(read.answers.map(({ question }) => question))).toEqual(
    new Set(['Avis (Avant)', 'Avis (Après)']),
  );
  expect(messages(read)).toEqual([expect.stringContaining('semblent des mêmes personnes')]);
});

test('what stands above them and is no title of each is told as it is elsewhere', () => {
  const read = survey(`Enquête de mars;;;;;;\n${TABLE};;${TABLE}\n${rows(12)}\n`);
  expect(read.respondents.map(({ closed }) => closed.Tableau?.[0]).slice(11, 13)).toEqual([
    'Tableau 1',
    'Tableau 2',
  ]);
  expect(messages(read)).toContain('1 ligne au-dessus des en-têtes est laissée de côté.');
});

test('those whose rows end with more separators are as those without', () => {
  const text = `${TABLE};;${TABLE};;\n${rows(12).replaceAll('\n', ';;\n')};;\n`;
  expect(survey(text).respondents).toHaveLength(24);
});
