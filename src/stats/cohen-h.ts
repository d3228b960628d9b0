/**
 * Cohen’s h, the effect size of a difference of shares, `second` against `first`: about .2 is small,
 * .5 middling, .8 large, wherever the shares stand between 0 and 1.
 *
 * Source: Cohen 1988, chapter 6. R: `pwr::ES.h(second, first)`.
 *
 * @param first share in [0, 1].
 * @param second share in [0, 1].
 */
export const cohenH = (first: number, second: number): number =>
  2 * Math.asin(Math.sqrt(second)) - 2 * Math.asin(Math.sqrt(first));
