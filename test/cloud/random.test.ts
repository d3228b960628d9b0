import { expect, it } from 'vitest';
import { seededRandom } from '../../src/cloud/random.js';

it('gives one series a seed, in [0, 1)', () => {
  const series = (seed: number): number[] => Array.from({ length: 100 }, seededRandom(seed));
  expect(series(1)).toEqual(series(1));
  expect(series(1)).not.toEqual(series(2));
  expect(series(3).every((value) => value >= 0 && value < 1)).toBe(true);
});

it('is Mulberry32, so that a seed keeps its pictures', () => {
  const next = seededRandom(1);
  expect([next(), next(), next()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});
