import type { Comparison } from '../model/comparison.js';

/**
 * A comparison as `compare --format json` and `analyse.json` write it: a tone is found by its name;
 * remedies are told beside it.
 */
export const comparisonRecord = ({ remedies: _, mix: __, ...comparison }: Comparison) => ({
  ...comparison,
  sentiment: Object.fromEntries(comparison.sentiment.map((line) => [line.id, line])),
});
