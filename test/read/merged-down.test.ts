import { describe, expect, test } from 'vitest';
import { readSurvey } from '../../src/read/survey.js';
import { type Cell, workbook } from './workbooks.js';

const THINGS = [
  'le lieu',
  'les repas',
  'l’accueil',
  'les ateliers',
  'le programme',
  'les échanges',
];

/** Twelve people in three sessions, each told beside the first of four. */
const rows = (told: (session: number) => string): Cell[][] =>
  Array.from({ length: 12 }, (_, i) => [
    i % 4 === 0 ? told(i / 4) : null,
    i % 2 ? 'Bien' : 'Moyen',
    3 + (i % 3),
    `J’ai beaucoup aimé ${THINGS[i % 6]} vers ${8 + i} heures`,
    i % 3 ? `Un peu moins ${THINGS[(i + 2) % 6]} cette année` : null,
  ]);
const HEAD = ['Session', 'Accueil', 'Repas', 'Points positifs', 'Points négatifs'];
const MONTHS = ['Mars', 'Juin', 'Octobre'];
const month = (session: number): string => MONTHS[session]!;

describe('cells merged over several rows', () => {
  test('tell the same of each of these, which is said', () => {
    const sheet = { Saisie: [HEAD, ...rows(month)] };
    const read = readSurvey([workbook(sheet, 'xlsx', ['A2:A5', 'A6:A9', 'A10:A13'])]);
    expect(read.respondents.map(({ closed }) => closed.Session)).toEqual(
      MONTHS.flatMap((name) => Array.from({ length: 4 }, () => [name])),
    );
    expect(read.notices[0]?.message.french).toContain('cellule fusionnée sur plusieurs lignes');
  });

  test('of headings are one heading', () => {
    const heads = [
      ['Session', 'Notes', null, 'Avis', null],
      [null, ...HEAD.slice(1)],
    ];
    const merges = ['A1:A2', 'B1:C1', 'D1:E1', 'A3:A6', 'A7:A10', 'A11:A14'];
    const read = readSurvey([workbook({ Saisie: [...heads, ...rows(month)] }, 'xlsx', merges)]);
    expect(read.respondents).toHaveLength(12);
    expect(read.closed.map(({ name }) => name)).toEqual(HEAD.slice(0, 3));
  });

  test('that hold a long text are an answer that some gave together', () => {
    const text = (i: number): string =>
      `${'Nous avons beaucoup aimé le lieu et le repas, '.repeat(2)}${i}`;
    const sheet = { Saisie: [['Ensemble', ...HEAD.slice(1)], ...rows(text)] };
    const read = readSurvey([workbook(sheet, 'xlsx', ['A2:A5', 'A6:A9', 'A10:A13'])]);
    expect(read.answers.filter(({ text: said }) => said.startsWith('Nous'))).toHaveLength(3);
  });

  test.each(['N°', 'Participant', 'Identifiant'])(
    'that number people, %s, have one for both rows',
    (by) => {
      const people = rows((i) => String(i)).map((cells, i) => [
        i % 2 ? null : 1 + i / 2,
        ...cells.slice(1),
      ]);
      const merges = people.flatMap((_, i) => (i % 2 ? [] : [`A${i + 2}:A${i + 3}`]));
      const sheet = { Saisie: [[by, ...HEAD.slice(1)], ...people] };
      const read = readSurvey([workbook(sheet, 'xlsx', merges)]);
      expect(read.respondents.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(read.answers.filter(({ id }) => id === '1').map(({ question }) => question)).toEqual([
        'Points positifs',
        'Points positifs',
        'Points négatifs',
      ]);
      expect(read.notices.map(({ message }) => message.french).join()).toContain(
        '6 personnes pour 12 contributions',
      );
    },
  );

  test('that number a table, whose people are each named, number no people', () => {
    const names = [
      'Zoé',
      'Luc',
      'Ana',
      'Tom',
      'Lou',
      'Max',
      'Eva',
      'Léo',
      'Mia',
      'Noé',
      'Rose',
      'Paul',
    ];
    const people = rows((i) => String(i + 1)).map(([number, , ...cells], i) => [
      number!,
      names[i]!,
      ...cells,
    ]);
    const head = ['N°', 'Prénom', ...HEAD.slice(2)];
    const merges = ['A2:A5', 'A6:A9', 'A10:A13'];
    const read = readSurvey([workbook({ Saisie: [head, ...people] }, 'xlsx', merges)]);
    expect(read.respondents).toHaveLength(12);
  });

  test.each(['Code', 'Référence'])('of a workshop, %s, number no people', (heading) => {
    const sheet = { Saisie: [[heading, ...HEAD.slice(1)], ...rows((i) => `AT-0${i}`)] };
    const read = readSurvey([workbook(sheet, 'xlsx', ['A2:A5', 'A6:A9', 'A10:A13'])]);
    expect(read.respondents).toHaveLength(12);
  });
});
