import { describe, expect, test } from 'vitest';
import type { SentimentLabel } from '../../src/model/tags.js';
import { overall } from '../../src/tag/tone/sentiment.js';
import { comparedIn, inputOf, type Said, type Someone } from './people.js';

test.each<[SentimentLabel[], SentimentLabel]>([
  [[], 'neutral'],
  [['neutral'], 'neutral'],
  [['positive', 'neutral'], 'positive'],
  [['negative', 'negative'], 'negative'],
  [['positive', 'negative'], 'mixed'],
  [['positive', 'mixed'], 'mixed'],
])('%j make a person %s', (labels, expected) => {
  expect(overall(labels)).toBe(expected);
});

test('a person stands in one line of the sentiment table', () => {
  const { sentiment } = comparedIn(
    inputOf([
      { edition: '2025', says: [{ sentiment: 'positive' }, { sentiment: 'negative' }] },
      { edition: '2025', says: [{ sentiment: 'positive' }] },
    ]),
  );
  expect(sentiment.map(({ id, shares }) => [id, shares[0]!.people, shares[0]!.of])).toEqual([
    ['positive', 1, 2],
    ['negative', 0, 2],
    ['mixed', 1, 2],
    ['neutral', 0, 2],
  ]);
});

test('a theme’s feeling is that of its own clauses, by person', () => {
  const input = inputOf([
    {
      edition: '2025',
      says: [{ themes: { lieu: 'positive', repas: 'negative' }, sentiment: 'mixed' }],
    },
    {
      edition: '2025',
      says: [{ themes: { repas: 'negative' } }, { themes: { repas: 'positive' } }],
    },
  ]);
  const felt = comparedIn(input).themeSentiment.map(({ id, feelings }) => [
    id,
    ...feelings.map(({ shares }) => shares[0]!.people),
  ]);
  expect(felt.filter(([, ...people]) => people.some((one) => one !== 0))).toEqual([
    ['lieu', 1, 0, 0, 0],
    ['repas', 0, 1, 1, 0],
  ]);
});

describe('the tone question by question', () => {
  const PRAISE = 'Qu’avez-vous aimé ?';
  const answering = (label: string, last: string, blaming: number, others: Said[] = []) =>
    Array.from(
      { length: 40 },
      (_, at): Someone => ({
        edition: label,
        says: [...others, { question: last, sentiment: at < blaming ? 'negative' : 'positive' }],
      }),
    );
  const felt = (people: readonly Someone[]) => comparedIn(inputOf(people)).questionSentiment;
  const mixed: Said[] = [
    { question: PRAISE, sentiment: 'positive' },
    { question: 'Que changer ?', sentiment: 'negative' },
  ];

  test('tells a change that the tone of all answers hides, as a theme’s does', () => {
    const people = [
      ...answering('2024', 'Un mot ?', 2, mixed),
      ...answering('2025', 'Un mot ?', 30, mixed),
    ];
    const { sentiment } = comparedIn(inputOf(people));
    expect(sentiment.every(({ changes }) => changes[0]!.verdict === 'inconclusive')).toBe(true);
    const moved = felt(people).find(({ question }) => question === 'Un mot ?')!;
    const negative = moved.feelings.find(({ id }) => id === 'negative')!;
    expect(negative.shares.map(({ people: size, of }) => [size, of])).toEqual([
      [2, 40],
      [30, 40],
    ]);
    expect(negative.changes[0]!.verdict).toBe('up');
  });

  test('sets no question against one that another edition does not ask, nor the only one', () => {
    const people = [
      ...answering('2024', 'Un mot ?', 2, mixed),
      ...answering('2025', 'Une image ?', 30, mixed),
    ];
    expect(felt(people).map(({ question }) => question)).toEqual(['Que changer ?', PRAISE]);
    expect(
      felt([...answering('2024', 'Un mot ?', 2), ...answering('2025', 'Un mot ?', 30)]),
    ).toEqual([]);
  });

  test('counts as one the wordings that the study unites', () => {
    const asked = (wording: string): Said[] => [
      { question: 'Avis', asked: wording, sentiment: 'positive' },
    ];
    const people = [
      ...answering('2024', 'Un mot ?', 2, asked('Vos coups de cœur ?')),
      ...answering('2025', 'Un mot ?', 2, asked('Le meilleur moment ?')),
    ];
    expect(felt(people).map(({ question }) => question)).toContain('Avis');
  });
});
