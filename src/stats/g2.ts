import type { IndependenceTest } from './chi-square.js';
import { chiSquareTail } from './chi-square-tail.js';
import { contingency } from './contingency.js';

/**
 * Likelihood-ratio test of independence, G² = 2 Σ O ln(O/E), without correction (a cell of 0 adds 0).
 *
 * Source: Dunning 1993. R: `DescTools::GTest(table)`; quanteda's `textstat_keyness(measure = "lr",
 * correction = "none")` up to its 1e-9 inside the logarithms.
 *
 * Empty rows and columns are left out; fewer than two rows or columns left: statistic 0, df 0, p 1.
 *
 * @param table counts, rows of equal length.
 */
export function g2(table: readonly (readonly number[])[]): IndependenceTest {
  const { cells, rows, columns, total } = contingency(table);
  let statistic = 0;
  let leastExpected = Number.POSITIVE_INFINITY;
  cells.forEach((row, i) => {
    row.forEach((observed, j) => {
      const expected = (rows[i]! * columns[j]!) / total;
      leastExpected = Math.min(leastExpected, expected);
      if (observed > 0) statistic += 2 * observed * Math.log(observed / expected);
    });
  });
  const df = (rows.length - 1) * (columns.length - 1);
  if (total === 0 || df === 0) {
    return { statistic: 0, df: 0, p: 1, leastExpected: total === 0 ? 0 : leastExpected };
  }
  const positive = Math.max(0, statistic);
  return { statistic: positive, df, p: chiSquareTail(positive, df), leastExpected };
}

/**
 * G² divided by Williams' factor, nearer to χ² on small 2×2 tables.
 *
 * Source: Williams 1976, Biometrika 63.
 *
 * @param table two rows of two counts, with no empty row or column; any other gives {@link g2}.
 */
export function g2Williams(table: readonly (readonly number[])[]): IndependenceTest {
  const plain = g2(table);
  if (plain.df !== 1) return plain;
  const { rows, columns, total } = contingency(table);
  const spread = (margins: readonly number[]): number =>
    margins.reduce((sum, margin) => sum + total / margin, 0) - 1;
  const factor = 1 + (spread(rows) * spread(columns)) / (6 * total);
  const statistic = plain.statistic / factor;
  return { ...plain, statistic, p: chiSquareTail(statistic, 1) };
}
