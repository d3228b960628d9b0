export type Correction = 'bh' | 'by' | 'holm';

/**
 * p-values corrected for the number of comparisons made, in the order given.
 *
 * `bh`: Benjamini & Hochberg 1995, false discovery rate. `by`: Benjamini & Yekutieli 2001, the same
 * under any dependence. `holm`: Holm 1979, chance of one false finding.
 * R: `p.adjust(p, method)`.
 *
 * @param p values in [0, 1]; none gives none.
 */
export function adjust(p: readonly number[], correction: Correction): number[] {
  return correction === 'holm'
    ? stepDown(p)
    : stepUp(p, correction === 'by' ? harmonic(p.length) : 1);
}

/** From the largest p downwards: p·n/rank, never above what a larger p got. */
function stepUp(p: readonly number[], factor: number): number[] {
  const order = ascending(p);
  const q = new Array<number>(p.length);
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const at = order[rank - 1]!;
    least = Math.min(least, (factor * p.length * p[at]!) / rank);
    q[at] = least;
  }
  return q;
}

/** From the smallest p upwards: p·(n − rank + 1), never below what a smaller p got. */
function stepDown(p: readonly number[]): number[] {
  const q = new Array<number>(p.length);
  let most = 0;
  ascending(p).forEach((at, place) => {
    most = Math.max(most, Math.min(1, p[at]! * (p.length - place)));
    q[at] = most;
  });
  return q;
}

const ascending = (p: readonly number[]): number[] =>
  p.map((_, at) => at).sort((a, b) => p[a]! - p[b]!);

function harmonic(n: number): number {
  let sum = 0;
  for (let i = 1; i <= n; i++) sum += 1 / i;
  return sum;
}
