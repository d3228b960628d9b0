/** From here on the Stirling series is exact to a double; below, Γ(x+1) = xΓ(x) leads to it. */
export const STIRLING_FROM = 15;

/** B₂ₖ / (2k(2k−1)), k = 1…6 (Abramowitz & Stegun 6.1.40). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360] as const;

/** ½ ln 2π. */
export const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * ln Γ(x) minus (x − ½) ln x − x + ½ ln 2π, for x ≥ {@link STIRLING_FROM}.
 *
 * Source: Abramowitz & Stegun 6.1.40.
 */
export function stirlingSeries(x: number): number {
  const inverse = 1 / x;
  return STIRLING.reduceRight((sum, term) => sum * inverse * inverse + term, 0) * inverse;
}

/**
 * Natural logarithm of Γ(x), relative error under 1e-14 away from the zeros at 1 and 2
 * (absolute there).
 *
 * Source: Stirling's series, Abramowitz & Stegun 6.1.40. R: `lgamma(x)`.
 *
 * @param x greater than 0.
 * @throws RangeError otherwise.
 */
export function lgamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`lgamma needs x > 0, got ${x}`);
  if (x === 1 || x === 2) return 0;
  let shift = 1;
  let y = x;
  for (; y < STIRLING_FROM; y++) shift *= y;
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingSeries(y) - Math.log(shift);
}
