import { lgamma } from './lgamma.js';

/** A term, or a factor, this near to changing nothing is the last. */
export const PRECISION = 1e-15;

/**
 * Upper tail of the χ² law: P(X ≥ x) with `df` degrees of freedom.
 *
 * The regularised incomplete gamma function by series below df/2 + 1 and by Lentz's continued
 * fraction above it (Numerical Recipes 6.2). R: `pchisq(x, df, lower.tail = FALSE)`.
 *
 * @param x 0 or more.
 * @param df greater than 0.
 */
export function chiSquareTail(x: number, df: number): number {
  const shape = df / 2;
  const half = x / 2;
  return half < shape + 1 ? 1 - lowerSeries(shape, half) : upperFraction(shape, half);
}

const density = (shape: number, x: number): number =>
  Math.exp(shape * Math.log(x) - x - lgamma(shape));

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum * density(shape, x);
}

function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; Math.abs(d * c - 1) > PRECISION; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= d * c;
  }
  return fraction * density(shape, x);
}
