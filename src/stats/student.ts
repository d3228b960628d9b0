import { awayFromZero, PRECISION } from './lentz.js';
import { lgamma, STIRLING_FROM, stirlingSeries } from './lgamma.js';

const STEPS = 10_000;
const HALVINGS = 200;

/**
 * P(|T| ≥ |t|) for Student's law.
 *
 * The regularised incomplete beta function by Lentz's continued fraction (Numerical Recipes 6.4).
 * R: `2 * pt(-abs(t), df)`.
 *
 * @param df degrees of freedom, greater than 0, not always whole.
 */
export function studentTails(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`studentTails needs df > 0: ${df}`);
  if (t === 0) return 1;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
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
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (studentTails(middle, df) > tails) low = middle;
    else high = middle;
  }
  return high;
}

/** ln B(a, ½); from Stirling's series where a is large, so that no digit is lost in a difference. */
function logBetaHalf(a: number): number {
  const half = lgamma(0.5);
  if (a < STIRLING_FROM) return lgamma(a) + half - lgamma(a + 0.5);
  const growth = a * Math.log1p(0.5 / a) + 0.5 * Math.log(a) - 0.5;
  return half - growth - stirlingSeries(a + 0.5) + stirlingSeries(a);
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}
