import { expect, test } from 'vitest';
import { g2 } from '../../src/stats/g2.js';

const KEYNESS = [
  [7, 2],
  [3, 7],
];

test('a 2×2 table gives R’s and quanteda’s G²', () => {
  const { statistic, df, p } = g2(KEYNESS);
  expect(statistic).toBeCloseTo(4.5349393322562257, 12);
  expect(df).toBe(1);
  expect(p).toBeCloseTo(0.0332096339683879, 12);
});

test('a cell of 0 adds nothing', () => {
  const { statistic, p } = g2([
    [0, 5],
    [20, 25],
  ]);
  expect(statistic).toBeCloseTo(5.4746248071665455, 12);
  expect(p).toBeCloseTo(0.0192945020273399, 12);
});

test('three editions have two degrees of freedom', () => {
  const result = g2([
    [40, 21, 20],
    [184, 90, 43],
  ]);
  expect(result.statistic).toBeCloseTo(5.5380961284113503, 11);
  expect(result.p).toBeCloseTo(0.0627216833480052, 12);
});

test('an empty group tests nothing', () => {
  const table = [
    [0, 4],
    [0, 9],
  ];
  expect(g2(table)).toMatchObject({ statistic: 0, df: 0, p: 1 });
});
