import { expect, test } from 'vitest';
import { netScore } from '../../src/stats/net-score.js';

// By hand: 80.5 / 167 − 40.5 / 167 = 0.2395210; (0.7245509 − 0.2395210²) / 167 = 0.0039951, whose root is 0.0632067.
test('of 80 promoters and 40 detractors among 165 it is 24, from 12 to 36', () => {
  const { score, interval } = netScore(80, 40, 165);
  expect(score).toBeCloseTo(40 / 165, 14);
  expect(interval[0]).toBeCloseTo(0.1156382, 6);
  expect(interval[1]).toBeCloseTo(0.3634038, 6);
});

test('exchanging the two changes the signs', () => {
  const { score, interval } = netScore(3, 9, 40);
  const exchanged = netScore(9, 3, 40);
  expect(exchanged.score).toBe(-score);
  expect(exchanged.interval[0]).toBeCloseTo(-interval[1], 14);
});

test('a few people who all agree are not sure', () => {
  const { score, interval } = netScore(5, 0, 5);
  expect(score).toBe(1);
  expect(interval[0]).toBeLessThan(0.5);
  expect(interval[1]).toBe(1);
});

test('nobody leaves everything possible, and more than all are refused', () => {
  expect(netScore(0, 0, 0)).toEqual({ score: 0, interval: [-1, 1] });
  expect(() => netScore(3, 3, 5)).toThrow(RangeError);
});
