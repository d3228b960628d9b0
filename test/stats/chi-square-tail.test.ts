import { expect, test } from 'vitest';
import { chiSquareTail } from '../../src/stats/chi-square-tail.js';

test.each([
  [0, 4, 1],
  [1e-6, 1, 0.9992021155721779],
  [3.84, 1, 0.0500435212487052],
  [0.01, 3, 0.999734834941344],
  [100, 3, 1.55415943138961e-21],
  [60, 50, 0.157242027238392],
  [1400, 2, 9.85967654375977e-305],
])('P(χ² ≥ %d), df %d, is R’s', (x, df, expected) => {
  expect(chiSquareTail(x, df) / expected).toBeCloseTo(1, 10);
});

test('no degrees of freedom is refused', () => {
  expect(() => chiSquareTail(1, 0)).toThrow(RangeError);
});
