import { HALF_LOG_TWO_PI, lgamma, STIRLING_FROM, stirlingSeries } from './lgamma.js';

/** Within this relative distance of its mean, the deviance is summed as a series. */
const NEAR_SHARE = 0.1;

/**
 * Natural logarithm of the binomial probability of `k` out of `n`, to nearly full precision for any n:
 * differences of log-gammas lose ten digits at 10⁶ people, this loses none.
 *
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities (saddle-point form).
 * R: `dbinom(k, n, p, log = TRUE)`.
 *
 * @param k integer, 0 to `n`.
 * @param odds p and 1 − p, each given so that neither is rounded.
 */
export function logBinomial(k: number, n: number, odds: { p: number; q: number }): number {
  const { p, q } = odds;
  if (k === 0) return n === 0 ? 0 : n * (p < NEAR_SHARE ? Math.log1p(-p) : Math.log(q));
  if (k === n) return n * (q < NEAR_SHARE ? Math.log1p(-q) : Math.log(p));
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * q) +
    0.5 * Math.log(n / (k * (n - k))) -
    HALF_LOG_TWO_PI
  );
}

/** ln n! minus Stirling's formula, n ≥ 1. */
function stirlingError(n: number): number {
  if (n >= STIRLING_FROM) return stirlingSeries(n);
  return lgamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}

/** x ln(x/m) + m − x, without cancellation near x = m (Loader’s bd0). */
function deviance(x: number, mean: number): number {
  const gap = x - mean;
  if (Math.abs(gap) >= NEAR_SHARE * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = gap / (x + mean);
  const square = v * v;
  let power = 2 * x * v;
  let sum = gap * v;
  for (let j = 1; ; j++) {
    power *= square;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}
