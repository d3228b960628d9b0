import { type IndependenceTest, independence } from './independence.js';

/**
 * Pearson's χ² test of independence, without continuity correction.
 *
 * R: `chisq.test(table, correct = FALSE)`.
 *
 * @param table counts, rows of equal length.
 */
export const chiSquare = (table: readonly (readonly number[])[]): IndependenceTest =>
  independence(table, (observed, expected) => (observed - expected) ** 2 / expected);
