import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjust, type Correction } from '../../src/stats/adjust.js';

const P = [
  0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275,
  0.34,
];
const BH = [0.015, 0.06, 0.126, 0.126, 0.126, 0.15, 0.158571428571429];
const BY = [0.0497734348984349, 0.1990937395937396, 0.4180968531468531, 0.4180968531468531];
const HOLM = [0.015, 0.112, 0.507, 0.507, 0.507, 0.6, 0.666];

test.each<[Correction, readonly number[]]>([
  ['bh', [...BH, ...new Array<number>(7).fill(0.294642857142857), 0.34]],
  [
    'by',
    [
      ...BY,
      0.4180968531468531,
      0.497734348984349,
      0.5261763117834546,
      ...new Array<number>(7).fill(0.9776924712192571),
      1,
    ],
  ],
  ['holm', [...HOLM, ...new Array<number>(8).fill(1)]],
])('%s gives R’s p.adjust on fifteen p-values', (correction, expected) => {
  const adjusted = adjust(P, correction);
  expected.forEach((value, at) => {
    expect(adjusted[at]).toBeCloseTo(value, 12);
  });
});

test('Holm on .01 to .05 is R’s', () => {
  const adjusted = adjust([0.01, 0.02, 0.03, 0.04, 0.05], 'holm');
  [0.05, 0.08, 0.09, 0.09, 0.09].forEach((value, at) => {
    expect(adjusted[at]).toBeCloseTo(value, 12);
  });
});

test('order, ties, 0 and 1 are kept in place', () => {
  expect(adjust([0.04, 0.01, 0.04, 1, 0], 'bh')).toEqual([0.05, 0.025, 0.05, 1, 0]);
  expect(adjust([0.04, 0.01, 0.04, 1, 0], 'holm')).toEqual([0.12, 0.04, 0.12, 1, 0]);
});

test('no comparison needs no correction', () => {
  expect(adjust([], 'bh')).toEqual([]);
  expect(adjust([0.03], 'holm')).toEqual([0.03]);
});

test('a corrected p is never smaller, never above 1, and keeps the ranks', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(values, fc.constantFrom<Correction>('bh', 'by', 'holm'), (p, correction) => {
      const q = adjust(p, correction);
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
