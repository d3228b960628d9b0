import { expect, test } from 'vitest';
import { logBinomial } from '../../src/stats/log-binomial.js';

test.each([
  [3, 10, 0.2, -1.60282685371972],
  [0, 5, 0.3, -1.78337471969366],
  [5, 5, 0.3, -6.01986402162968],
  [500300, 1e6, 0.5, -7.31354671242695],
])('ln P(%d of %d, p = %d) is R’s dbinom', (k, n, p, expected) => {
  expect(logBinomial(k, n, { p, q: 1 - p })).toBeCloseTo(expected, 12);
});

test.each([
  [1e-5, 1 - 1e-5, -10.000050000333337],
  [1 - 1e-5, 1e-5, -11512925.464970229],
])('nobody and everybody of a million keep their digits, p = %d', (p, q, expected) => {
  expect(logBinomial(0, 1e6, { p, q }) / expected).toBeCloseTo(1, 13);
  expect(logBinomial(1e6, 1e6, { p: q, q: p }) / expected).toBeCloseTo(1, 13);
});

test('a draw of nobody is certain', () => {
  expect(logBinomial(0, 0, { p: 0.3, q: 0.7 })).toBe(0);
});

test('the probabilities of a law sum to 1', () => {
  const terms = Array.from({ length: 31 }, (_, k) => logBinomial(k, 30, { p: 0.05, q: 0.95 }));
  expect(terms.reduce((sum, term) => sum + Math.exp(term), 0)).toBeCloseTo(1, 13);
});
