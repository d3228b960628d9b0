import { chiSquareTail } from './chi-square-tail.js';
import { sum } from './sum.js';

interface IndependenceTest {
  readonly statistic: number;
  /** Of a χ² with as many degrees of freedom as the filled rows and columns give. */
  readonly p: number;
}

/**
 * Pearson's χ² test of independence, without continuity correction.
 *
 * R: `chisq.test(table, correct = FALSE)`.
 *
 * @param table counts, rows of equal length.
 */
export const chiSquare = (table: readonly (readonly number[])[]): IndependenceTest =>
  independence(table, (observed, expected) => (observed - expected) ** 2 / expected);

/**
 * Likelihood-ratio test of independence, G² = 2 Σ O ln(O/E), without correction (a cell of 0 adds 0).
 *
 * Source: Dunning 1993. R: `DescTools::GTest(table)`; quanteda's `textstat_keyness(measure = "lr",
 * correction = "none")` up to its 1e-9 inside the logarithms.
 *
 * @param table counts, rows of equal length.
 */
export const g2 = (table: readonly (readonly number[])[]): IndependenceTest =>
  independence(table, (observed, expected) =>
    observed > 0 ? 2 * observed * Math.log(observed / expected) : 0,
  );

/**
 * A test whose statistic is a sum over the cells and follows the χ² law where rows and columns are
 * independent.
 *
 * Empty rows and columns are left out; what remains of fewer than two rows or columns tests nothing:
 * statistic 0, p 1.
 *
 * @param table counts, rows of equal length.
 * @param ofCell what a cell adds to the statistic.
 */
function independence(
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
  if (total === 0 || df === 0) return { statistic: 0, p: 1 };
  const statistic = Math.max(0, sum);
  return { statistic, p: chiSquareTail(statistic, df) };
}

/** A table of counts with its margins. */
interface Contingency {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/**
 * Margins of a table of counts, without its empty rows and columns, which say nothing.
 *
 * @param table rows of equal length.
 */
function contingency(table: readonly (readonly number[])[]): Contingency {
  const filled = table.filter((row) => sum(row) > 0);
  const kept = [...(filled[0]?.keys() ?? [])].filter((j) => filled.some((row) => row[j]! > 0));
  const cells = filled.map((row) => kept.map((j) => row[j]!));
  const rows = cells.map(sum);
  const columns = kept.map((_, j) => sum(cells.map((row) => row[j]!)));
  return { cells, rows, columns, total: sum(rows) };
}
