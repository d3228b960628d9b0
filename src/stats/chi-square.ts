import { chiSquareTail } from './chi-square-tail.js';
import { contingency } from './contingency.js';

/** A test of independence. */
export interface IndependenceTest {
  readonly statistic: number;
  /** Degrees of freedom; 0 where the table has less than two filled rows or columns. */
  readonly df: number;
  readonly p: number;
  /** Smallest expected count: under 5 the p-value is not to be trusted. 0 for an empty table. */
  readonly leastExpected: number;
}

/**
 * Pearson's χ² test of independence, without continuity correction.
 *
 * Empty rows and columns are left out; what remains of fewer than two rows or columns tests nothing:
 * statistic 0, df 0, p 1. R: `chisq.test(table, correct = FALSE)`.
 *
 * @param table counts, rows of equal length.
 */
export function chiSquare(table: readonly (readonly number[])[]): IndependenceTest {
  const { cells, rows, columns, total } = contingency(table);
  let statistic = 0;
  let leastExpected = Number.POSITIVE_INFINITY;
  cells.forEach((row, i) => {
    row.forEach((observed, j) => {
      const expected = (rows[i]! * columns[j]!) / total;
      leastExpected = Math.min(leastExpected, expected);
      statistic += (observed - expected) ** 2 / expected;
    });
  });
  const df = (rows.length - 1) * (columns.length - 1);
  if (total === 0 || df === 0) {
    return { statistic: 0, df: 0, p: 1, leastExpected: total === 0 ? 0 : leastExpected };
  }
  return { statistic, df, p: chiSquareTail(statistic, df), leastExpected };
}
