import { expect, test } from 'vitest';
import { meanInterval, momentsOf, welch } from '../../src/stats/means.js';

const FIRST = momentsOf([4, 4, 3, 2, 4, 1, 3, 3]);
const SECOND = momentsOf([2, 3, 1, 2, 2, 4, 3, 1, 1, 2]);

test('the mean of grades is their sum over their number, to the last digit', () => {
  expect(momentsOf([3, 4, 4, 4, 4, 4, 4, 4]).mean).toBe(3.875);
  for (let threes = 0; threes <= 400; threes += 1) {
    const grades = Array.from({ length: 400 }, (_, at) => (at < threes ? 3 : 4));
    expect(momentsOf(grades).mean).toBe((1600 - threes) / 400);
  }
});

test('the interval of a mean is R’s t.test', () => {
  const [low, high] = meanInterval(FIRST);
  expect(low).toBeCloseTo(2.10625604088189, 9);
  expect(high).toBeCloseTo(3.8937439591181, 9);
});

test('two values are enough for an interval', () => {
  const [low, high] = meanInterval(momentsOf([3, 4]));
  expect(low).toBeCloseTo(-2.8531023682160477, 9);
  expect(high).toBeCloseTo(9.853102368216048, 9);
});

test('the difference of two means is R’s t.test', () => {
  const { difference, interval, p } = welch(FIRST, SECOND);
  expect(difference).toBeCloseTo(0.9, 12);
  expect(interval[0]).toBeCloseTo(-0.1504714250362728, 9);
  expect(interval[1]).toBeCloseTo(1.9504714250362727, 9);
  expect(p / 0.0876625046272494).toBeCloseTo(1, 9);
});

test('one value spreads over nothing', () => {
  expect(momentsOf([3])).toEqual({ count: 1, mean: 3, variance: 0 });
});

test('values that are large and close keep their variance', () => {
  const { mean, variance } = momentsOf(Array.from({ length: 1000 }, (_, at) => 1e9 + (at % 2)));
  expect(mean).toBe(1e9 + 0.5);
  expect(variance).toBeCloseTo(250 / 999, 12);
});
