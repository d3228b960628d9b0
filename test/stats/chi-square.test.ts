import { expect, test } from 'vitest';
import { chiSquare } from '../../src/stats/chi-square.js';

test('three editions give R’s χ², p and least expected count', () => {
  const result = chiSquare([
    [40, 21, 20],
    [184, 90, 43],
  ]);
  expect(result.statistic).toBeCloseTo(6.0464087006907423, 11);
  expect(result.df).toBe(2);
  expect(result.p).toBeCloseTo(0.0486450924357729, 12);
});

test('two shares give R’s χ² without correction', () => {
  const result = chiSquare([
    [81, 15],
    [182, 133],
  ]);
  expect(result.statistic).toBeCloseTo(22.5880483442092, 11);
  expect(result.p / 2.0072944202557e-6).toBeCloseTo(1, 10);
});

test('an empty column changes nothing', () => {
  const [with0, without] = [
    chiSquare([
      [5, 0, 9],
      [8, 0, 2],
    ]),
    chiSquare([
      [5, 9],
      [8, 2],
    ]),
  ];
  expect(with0).toEqual(without);
});

test.each([
  ['an empty table', []],
  ['nobody', [[0, 0]]],
  ['one edition', [[3], [9]]],
  [
    'nobody marked',
    [
      [0, 0],
      [8, 9],
    ],
  ],
])('%s tests nothing: p = 1', (_, table: number[][]) => {
  expect(chiSquare(table)).toMatchObject({ statistic: 0, df: 0, p: 1 });
});
