import { expect, test } from 'vitest';
import { chiSquare, g2 } from '../../src/stats/independence.js';

test('χ²: three editions give R’s χ², p and least expected count', () => {
  const result = chiSquare([
    [40, 21, 20],
    [184, 90, 43],
  ]);
  expect(result.statistic).toBeCloseTo(6.0464087006907423, 11);
  expect(result.p).toBeCloseTo(0.0486450924357729, 12);
});

test('χ²: two shares give R’s χ² without correction', () => {
  const result = chiSquare([
    [81, 15],
    [182, 133],
  ]);
  expect(result.statistic).toBeCloseTo(22.5880483442092, 11);
  expect(result.p / 2.0072944202557e-6).toBeCloseTo(1, 10);
});

test('χ²: an empty column changes nothing', () => {
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
])('χ²: %s tests nothing: p = 1', (_, table: number[][]) => {
  expect(chiSquare(table)).toEqual({ statistic: 0, p: 1 });
});

const KEYNESS = [
  [7, 2],
  [3, 7],
];

test('G²: a 2×2 table gives R’s and quanteda’s G²', () => {
  const { statistic, p } = g2(KEYNESS);
  expect(statistic).toBeCloseTo(4.5349393322562257, 12);
  expect(p).toBeCloseTo(0.0332096339683879, 12);
});

test('G²: a cell of 0 adds nothing', () => {
  const { statistic, p } = g2([
    [0, 5],
    [20, 25],
  ]);
  expect(statistic).toBeCloseTo(5.4746248071665455, 12);
  expect(p).toBeCloseTo(0.0192945020273399, 12);
});

test('G²: three editions have two degrees of freedom', () => {
  const result = g2([
    [40, 21, 20],
    [184, 90, 43],
  ]);
  expect(result.statistic).toBeCloseTo(5.5380961284113503, 11);
  expect(result.p).toBeCloseTo(0.0627216833480052, 12);
});

test('two people are enough for a table', () => {
  const table = [
    [1, 0],
    [0, 1],
  ];
  expect(chiSquare(table).statistic).toBe(2);
  expect(g2(table).statistic).toBeCloseTo(2.772588722239781, 12);
});

test('G²: equal shares differ in nothing', () => {
  const { statistic, p } = g2([
    [3, 9],
    [2, 6],
  ]);
  expect(statistic).toBeCloseTo(0, 12);
  expect(statistic).toBeGreaterThanOrEqual(0);
  expect(p).toBeCloseTo(1, 6);
});

test('G²: an empty group tests nothing', () => {
  const table = [
    [0, 4],
    [0, 9],
  ];
  expect(g2(table)).toEqual({ statistic: 0, p: 1 });
});
