import { PRECISION } from './chi-square-tail.js';
import { lgamma } from './lgamma.js';

/**
 * P(|T| ≥ |t|) for Student's law.
 *
 * The regularised incomplete beta function by Lentz's continued fraction (Numerical Recipes 6.4).
 * R: `2 * pt(-abs(t), df)`.
 *
 * @param df degrees of freedom, greater than 0, not always whole.
 */
export function studentTails(t: number, df: number): number {
  const square = t * t;
  const a = df / 2;
  const x = df / (df + square);
  const front = Math.exp(
    -a * Math.log1p(square / df) - Math.log1p(df / square) / 2 - logBetaHalf(a),
  );
  return x < (a + 1) / (a + 2.5)
    ? (front * fraction(a, 0.5, x)) / a
    : 1 - 2 * front * fraction(0.5, a, square / (df + square));
}

/**
 * The t such that P(|T| ≥ t) = `tails`, by halving. R: `qt(1 - tails / 2, df)`.
 *
 * @param tails in (0, 1).
 */
export function studentQuantile(tails: number, df: number): number {
  let low = 0;
  let high = 1;
  while (studentTails(high, df) > tails) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return high;
    if (studentTails(middle, df) > tails) low = middle;
    else high = middle;
  }
}

/** ln B(a, ½). */
const logBetaHalf = (a: number): number => lgamma(a) + lgamma(0.5) - lgamma(a + 0.5);

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; Math.abs(d * c - 1) > PRECISION; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= d * c;
  }
  return value;
}
