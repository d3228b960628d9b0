/**
 * Cohen’s h, the effect size of a difference of shares, `second` against `first`: about .2 is small,
 * .5 middling, .8 large, wherever the shares stand between 0 and 1.
 *
 * Source: Cohen 1988, chapter 6. R: `pwr::ES.h(second, first)`.
 *
 * @param first share in [0, 1].
 * @param second share in [0, 1].
 */
export function cohenH(first: number, second: number): number {
  if (![first, second].every((share) => share >= 0 && share <= 1)) {
    throw new RangeError(`cohenH needs shares in [0, 1]: ${first}, ${second}`);
  }
  return 2 * Math.asin(Math.sqrt(second)) - 2 * Math.asin(Math.sqrt(first));
}
