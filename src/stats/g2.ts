import { chiSquareTail } from './chi-square-tail.js';
import { contingency } from './contingency.js';
import { type IndependenceTest, independence } from './independence.js';

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
