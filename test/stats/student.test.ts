import { expect, test } from 'vitest';
import { studentQuantile, studentTails } from '../../src/stats/student.js';

test.each([
  [2, 1, 0.295167235300866],
  [0.1, 5, 0.92423014115466],
  [-2.5, 17.3, 0.0227475001758012],
  [40, 30, 1.37260451944064e-27],
  [1.96, 1e6, 0.0499960675852698],
  [0.001, 1e6, 0.999202115771649],
])('tails beyond %d with %d degrees of freedom are R’s', (t, df, tails) => {
  expect(studentTails(t, df) / tails).toBeCloseTo(1, 9);
});

test.each([
  [1, 12.70620473617469],
  [4.5, 2.6589123472044],
  [29, 2.0452296421327],
  [1e6, 1.95996635681411],
])('the 97.5 % quantile with %d degrees of freedom is R’s', (df, quantile) => {
  expect(studentQuantile(0.05, df) / quantile).toBeCloseTo(1, 9);
});

test('no distance leaves all, and no degrees of freedom are refused', () => {
  expect(studentTails(0, 3)).toBe(1);
  expect(() => studentTails(1, 0)).toThrow(RangeError);
});
