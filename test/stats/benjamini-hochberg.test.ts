import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.js';

const P = [
  0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275,
  0.34,
];
const FIRST = [0.015, 0.06, 0.126, 0.126, 0.126, 0.15, 0.158571428571429];

test('gives R’s p.adjust on fifteen p-values', () => {
  const expected = [...FIRST, ...new Array<number>(7).fill(0.294642857142857), 0.34];
  const q = benjaminiHochberg(P);
  expected.forEach((value, at) => {
    expect(q[at]).toBeCloseTo(value, 12);
  });
});

test('order, ties, 0 and 1 are kept in place', () => {
  expect(benjaminiHochberg([0.04, 0.01, 0.04, 1, 0])).toEqual([0.05, 0.025, 0.05, 1, 0]);
});

test('no comparison, or one alone, needs no correction', () => {
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([0.03])).toEqual([0.03]);
});

test('a corrected p is never smaller, never above 1, and keeps the ranks', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(values, (p) => {
      const q = benjaminiHochberg(p);
      p.forEach((value, i) => {
        expect(q[i]!).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        expect(q[i]!).toBeLessThanOrEqual(1);
        p.forEach((other, j) => {
          if (value < other) expect(q[i]!).toBeLessThanOrEqual(q[j]!);
        });
      });
    }),
  );
});
