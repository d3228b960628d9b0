/**
 * The value below which a share of a sample lies, between two values in proportion. R: `quantile`, type 7.
 *
 * @param sorted the values, lowest first; at least one.
 * @param share 0 to 1: 0.5 for the median.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at % 1) * (sorted[Math.ceil(at)]! - below);
}
