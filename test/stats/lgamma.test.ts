import { expect, test } from 'vitest';
import { lgamma } from '../../src/stats/lgamma.js';

test.each([
  [0.1, 2.25271265173421],
  [0.5, 0.5723649429247],
  [1.5, -0.120782237635245],
  [10, 12.8018274800815],
  [14.5, 23.8627658416891],
  [100, 359.134205369575],
  [1e6, 12815504.5691476],
])('ln Γ(%d) is R’s', (x, expected) => {
  expect(lgamma(x) / expected).toBeCloseTo(1, 12);
});

test('ln Γ is exactly 0 at 1 and 2', () => {
  expect([lgamma(1), lgamma(2)]).toEqual([0, 0]);
});

test('an x that has no logarithm of gamma is refused', () => {
  expect(() => lgamma(0)).toThrow(RangeError);
  expect(() => lgamma(Number.NaN)).toThrow(RangeError);
});
