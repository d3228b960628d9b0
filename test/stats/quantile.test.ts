import { expect, test } from 'vitest';
import { quantile } from '../../src/stats/quantile.js';

test.each([
  [
    [1, 2, 4, 8],
    [1, 1.75, 3, 5, 8],
  ],
  [
    [3, 5, 6, 7, 8],
    [3, 5, 6, 7, 8],
  ],
  [[4], [4, 4, 4, 4, 4]],
])('quantiles of %j are R’s quantile', (values, expected) => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual(expected);
});
