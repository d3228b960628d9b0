import { expect, test } from 'vitest';
import { cohenH } from '../../src/stats/cohen-h.js';

test.each([
  [0.5, 0.65, 0.304692654015398],
  [0.04, 0.25, 0.644481709615936],
  [0, 1, Math.PI],
  [0.3, 0.3, 0],
])('%d → %d has R’s effect size', (first, second, expected) => {
  expect(cohenH(first, second)).toBeCloseTo(expected, 12);
  expect(cohenH(second, first)).toBeCloseTo(-expected, 12);
});
