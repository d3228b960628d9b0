import { expect, test } from 'vitest';
import { comparedIn, inputOf, type Said, type Someone, times } from './people.js';

/** 30 of 80 people say something in 2025, nobody of 80 in 2024. */
const crowd = (said: Said, other: Said = { words: ['salle'] }): Someone[] => [
  ...times(80, { edition: '2024', says: [other] }),
  ...times(30, { edition: '2025', says: [said] }),
  ...times(50, { edition: '2025', says: [other] }),
];

const wordsOf = (people: readonly Someone[], stopWords: readonly string[] = []) =>
  comparedIn(inputOf(people, { stopWords })).words;

test('a word of one edition is found, with its people and Lafon’s score', () => {
  const [support] = wordsOf(crowd({ words: ['support', 'support'] })).filter(
    ({ edition }) => edition === '2025',
  );
  expect(support).toEqual({
    word: 'support',
    edition: '2025',
    people: 30,
    of: 80,
    elsewhere: 0,
    ofElsewhere: 80,
    // R: -phyper(29, 30, 130, 80, lower.tail = FALSE, log.p = TRUE) / log(10)
    specificity: expect.closeTo(10.4911102345072, 9),
    q: expect.closeTo(0, 9),
    // R: see bench/reference/stats.R, a prior worth 16 of the 160 uses
    logOdds: expect.closeTo(4.62231370342551, 9),
    g2: expect.closeTo(48.5747027513668, 9),
    examples: [
      { id: 'r100', answer: 'r100/0', start: 0, end: 7 },
      { id: 'r101', answer: 'r101/0', start: 0, end: 7 },
      { id: 'r102', answer: 'r102/0', start: 0, end: 7 },
    ],
  });
});

test.each<[string, Said, readonly string[]]>([
  ['negated', { words: ['!support'] }, []],
  ['a stop word', { words: ['support'] }, ['support']],
  ['no content word', { words: ['support/ADP'] }, []],
  ['personal data', { words: ['support'], personal: [{ start: 0, end: 3 }] }, []],
  ['no word', { words: ['5/NOUN'] }, []],
])('a word that is %s is not shown', (_, said, stopWords) => {
  const words = wordsOf(crowd(said), stopWords).filter(({ edition }) => edition === '2025');
  expect(words).toEqual([]);
});

test('an expression is one word, and its parts are not words of those who say only it', () => {
  const told = wordsOf(crowd({ words: ['table', 'ronde/ADJ'], together: true })).map(
    ({ word }) => word,
  );
  expect(told).toContain('table ronde');
  expect(told).not.toContain('table');
  expect(told).not.toContain('ronde');
});

test('a part of an expression is a word of those who also say it alone', () => {
  const both = crowd({ words: ['table', 'ronde/ADJ', 'puis/ADV', 'table'], together: true });
  expect(wordsOf(both).map(({ word }) => word)).toEqual(
    expect.arrayContaining(['table', 'table ronde']),
  );
});

test('who says a word inside an expression says it too: it is of no edition alone', () => {
  const round: Said = { words: ['table', 'ronde/ADJ'], together: true };
  const people = (rounds: number): Someone[] => [
    ...times(rounds, { edition: '2024', says: [round] }),
    ...times(80 - rounds, { edition: '2024', says: [{ words: ['salle'] }] }),
    ...times(30, { edition: '2025', says: [{ words: ['table'] }] }),
    ...times(50, { edition: '2025', says: [{ words: ['salle'] }] }),
  ];
  expect(wordsOf(people(30)).map(({ word }) => word)).not.toContain('table');
  const [table] = wordsOf(people(5)).filter(({ word }) => word === 'table');
  expect(table).toMatchObject({ people: 30, of: 80, elsewhere: 5, ofElsewhere: 80 });
  const told = comparedIn(inputOf(people(30))).newWords.map(({ word }) => word);
  expect(told).not.toContain('table');
});

test('the form shown is the most frequent one', () => {
  const people = [
    ...times(80, { edition: '2024', says: [{ words: ['salle'] }] }),
    ...times(20, { edition: '2025', says: [{ words: ['support/NOUN/supports'] }] }),
    ...times(10, { edition: '2025', says: [{ words: ['support'] }] }),
    ...times(50, { edition: '2025', says: [{ words: ['salle'] }] }),
  ];
  expect(wordsOf(people).map(({ word }) => word)).toContain('supports');
});

test('an acronym shows in capitals where a third of its uses have them, as in the clouds', () => {
  const said = (form: string): Said => ({ words: [`amap/NOUN/${form}`, 'salle'] });
  const people = (capitals: number): Someone[] => [
    ...times(80, { edition: '2024', says: [{ words: ['salle'] }] }),
    ...times(capitals, { edition: '2025', says: [said('AMAP')] }),
    ...times(30 - capitals, { edition: '2025', says: [said('amap')] }),
    ...times(50, { edition: '2025', says: [{ words: ['salle'] }] }),
  ];
  expect(wordsOf(people(10)).map(({ word }) => word)).toContain('AMAP');
  expect(wordsOf(people(9)).map(({ word }) => word)).toContain('amap');
});

test('a word is the same however its parts are joined', () => {
  const people = [
    ...times(80, { edition: '2024', says: [{ words: ['salle'] }] }),
    ...times(9, { edition: '2024', says: [{ words: ['masterclass'] }] }),
    ...times(30, { edition: '2025', says: [{ words: ['master', 'class'], together: true }] }),
    ...times(5, { edition: '2025', says: [{ words: ['master-class'] }] }),
    ...times(50, { edition: '2025', says: [{ words: ['salle'] }] }),
  ];
  const told = wordsOf(people).filter(({ edition }) => edition === '2025');
  expect(told).toMatchObject([{ word: 'master class', people: 35, elsewhere: 9 }]);
  expect(told[0]!.examples).toHaveLength(3);
});

test('a word of four people is never shown', () => {
  const few = [
    ...times(400, { edition: '2024', says: [{ words: ['salle'] }] }),
    ...times(4, { edition: '2025', says: [{ words: ['support'] }] }),
  ];
  expect(wordsOf(few).map(({ word }) => word)).not.toContain('support');
});

test('words used equally are nobody’s', () => {
  const even = ['2024', '2025'].flatMap((edition) =>
    times(60, { edition, says: [{ words: ['salle'] }] }),
  );
  expect(wordsOf(even)).toEqual([]);
});

test('the answers richest in typical words show a word, one a person', () => {
  const people = [
    ...times(80, { edition: '2024', says: [{ words: ['salle'] }] }),
    ...times(30, { edition: '2025', says: [{ words: ['support', 'salle', 'lieu'] }] }),
    { edition: '2025', says: [{ words: ['support', 'salle'] }, { words: ['atelier', 'support'] }] },
    ...times(20, { edition: '2025', says: [{ words: ['atelier', 'salle'] }] }),
    ...times(30, { edition: '2025', says: [{ words: ['salle'] }] }),
  ];
  const support = wordsOf(people).find(({ word }) => word === 'support');
  expect(support!.examples[0]).toEqual({ id: 'r110', answer: 'r110/1', start: 100, end: 107 });
  expect(new Set(support!.examples.map(({ id }) => id)).size).toBe(3);
});

const newOf = (people: readonly Someone[]) => comparedIn(inputOf(people)).newWords;

test('a word of one edition that no theme covers is new vocabulary', () => {
  expect(newOf(crowd({ words: ['support'] }))).toEqual([
    { word: 'support', edition: '2025', people: 30 },
  ]);
});

test('a word is not where most of its answers have a theme by other words', () => {
  const said = (themed: number, free: number): Someone[] => [
    ...times(80, { edition: '2024', says: [{ words: ['salle'] }] }),
    ...times(themed, {
      edition: '2025',
      says: [{ words: ['café', 'imbuvable/ADJ'], themes: { restauration: 'negative' } }],
    }),
    ...times(free, { edition: '2025', says: [{ words: ['imbuvable/ADJ'] }] }),
    ...times(50, { edition: '2025', says: [{ words: ['salle'] }] }),
  ];
  expect(newOf(said(20, 10)).map(({ word }) => word)).toEqual([]);
  expect(newOf(said(10, 20)).map(({ word }) => word)).toContain('imbuvable');
});

test.each<[string, Someone[]]>([
  ['in the evidence of a theme', crowd({ words: ['support'], themes: { ressources: 'neutral' } })],
  [
    'used before too',
    [...crowd({ words: ['support'] }), { edition: '2024', says: [{ words: ['support'] }] }],
  ],
  [
    'one that chance alone could put there',
    [
      ...times(75, { edition: '2024', says: [{ words: ['salle'] }] }),
      ...times(5, { edition: '2025', says: [{ words: ['support'] }] }),
      ...times(70, { edition: '2025', says: [{ words: ['salle'] }] }),
    ],
  ],
])('a word %s is not', (_, people) => {
  expect(newOf(people).map(({ word }) => word)).toEqual([]);
});
