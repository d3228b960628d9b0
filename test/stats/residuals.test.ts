import { expect, test } from 'vitest';
import { adjustedResiduals } from '../../src/stats/residuals.js';

test('three editions give R’s standardised residuals', () => {
  const [cited, other] = adjustedResiduals([
    [40, 21, 20],
    [184, 90, 43],
  ]);
  [-1.402508639129745, -0.441540624687318, 2.448425858901047].forEach((value, at) => {
    expect(cited![at]).toBeCloseTo(value, 12);
    expect(other![at]).toBeCloseTo(-value, 12);
  });
});

test('empty or single rows and columns have residuals of 0', () => {
  expect(adjustedResiduals([[3, 0, 9]])).toEqual([[0, 0, 0]]);
  expect(
    adjustedResiduals([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(adjustedResiduals([])).toEqual([]);
});
