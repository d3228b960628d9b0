/**
 * p-values corrected for the number of comparisons made, in the order given: the false discovery rate at
 * which each would be kept.
 *
 * Source: Benjamini & Hochberg 1995. R: `p.adjust(p, "BH")`.
 *
 * @param p values in [0, 1]; none gives none.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const ascending = p.map((_, at) => at).sort((a, b) => p[a]! - p[b]!);
  const q = new Array<number>(p.length);
  let least = 1;
  // From the largest p downwards: p·n/rank, never above what a larger p got.
  for (let rank = p.length; rank > 0; rank--) {
    const at = ascending[rank - 1]!;
    least = Math.min(least, (p.length * p[at]!) / rank);
    q[at] = least;
  }
  return q;
}
