import type { Comparison } from '../model/comparison.js';

/**
 * A comparison as `compare --format json` and `analyse.json` write it: a tone is found by its name;
 * remedies are told beside it, and which questions stand for each other in warnings.
 */
export const comparisonRecord = ({
  remedies: _,
  mix: __,
  reworded: ___,
  ...comparison
}: Comparison) => ({
  ...comparison,
  sentiment: Object.fromEntries(comparison.sentiment.map((line) => [line.id, line])),
});
