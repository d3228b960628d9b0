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
