import { expect, test } from 'vitest';
import { logOddsOfWords, pooledPrior } from '../../src/stats/log-odds.js';

const WORDS = [
  { first: 8, second: 3 },
  { first: 2, second: 6 },
  { first: 5, second: 5 },
  { first: 1, second: 4 },
];

const flat = WORDS.map((word) => ({ ...word, prior: 0.01 }));
const unsaid = [...WORDS, { first: 0, second: 3 }].map((word) => ({ ...word, prior: 0.01 }));
const pooled = pooledPrior(WORDS, 10);

test.each([
  ['α = .01', flat, [2.374925287383148, -1.532991905593496, 0.263737293368741, -1.30034009875724]],
  [
    'a word of one group',
    unsaid,
    [
      2.6430911748861465, -1.2597999281534948, 0.5912414653958061, -1.126355107971413,
      -0.5580342367146774,
    ],
  ],
  [
    'pooled α₀ = 10',
    pooled,
    [1.956185815440259, -1.266539668858654, 0.209295720264917, -1.093717169116361],
  ],
])('%s gives R’s z', (_, words, expected) => {
  logOddsOfWords(words).forEach((z, at) => {
    expect(z).toBeCloseTo(expected[at]!, 11);
  });
});

test('a word alone has no odds', () => {
  expect(logOddsOfWords([{ first: 3, second: 1, prior: 1 }])).toEqual([0]);
});

test('exchanging the groups changes the signs', () => {
  const exchanged = pooled.map(({ first, second, prior }) => ({
    first: second,
    second: first,
    prior,
  }));
  const z = logOddsOfWords(pooled);
  logOddsOfWords(exchanged).forEach((own, at) => {
    expect(own).toBeCloseTo(-z[at]!, 12);
  });
});
