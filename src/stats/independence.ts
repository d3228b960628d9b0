import { chiSquareTail } from './chi-square-tail.js';
import { contingency } from './contingency.js';

/** A test of independence. */
export interface IndependenceTest {
  readonly statistic: number;
  /** Degrees of freedom; 0 where the table has less than two filled rows or columns. */
  readonly df: number;
  readonly p: number;
}

/**
 * A test whose statistic is a sum over the cells and follows the χ² law where rows and columns are
 * independent.
 *
 * Empty rows and columns are left out; what remains of fewer than two rows or columns tests nothing:
 * statistic 0, df 0, p 1.
 *
 * @param table counts, rows of equal length.
 * @param ofCell what a cell adds to the statistic.
 */
export function independence(
  table: readonly (readonly number[])[],
  ofCell: (observed: number, expected: number) => number,
): IndependenceTest {
  const { cells, rows, columns, total } = contingency(table);
  let sum = 0;
  cells.forEach((row, i) => {
    row.forEach((observed, j) => {
      sum += ofCell(observed, (rows[i]! * columns[j]!) / total);
    });
  });
  const df = (rows.length - 1) * (columns.length - 1);
  if (total === 0 || df === 0) return { statistic: 0, df: 0, p: 1 };
  const statistic = Math.max(0, sum);
  return { statistic, df, p: chiSquareTail(statistic, df) };
}
