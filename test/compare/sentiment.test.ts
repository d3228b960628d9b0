import { expect, test } from 'vitest';
import type { SentimentLabel } from '../../src/model/tags.js';
import { overall } from '../../src/tag/tone/sentiment.js';
import { comparedIn, inputOf } from './people.js';

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
