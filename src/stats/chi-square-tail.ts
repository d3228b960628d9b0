import { awayFromZero, LEAST, PRECISION } from './lentz.js';
import { lgamma } from './lgamma.js';

const STEPS = 100_000;

/**
 * Upper tail of the χ² law: P(X ≥ x) with `df` degrees of freedom.
 *
 * The regularised incomplete gamma function by series below df/2 + 1 and by Lentz's continued
 * fraction above it (Numerical Recipes 6.2). R: `pchisq(x, df, lower.tail = FALSE)`.
 *
 * @param x 0 or more (Infinity gives 0).
 * @param df greater than 0.
 */
export function chiSquareTail(x: number, df: number): number {
  if (!(df > 0 && x >= 0)) throw new RangeError(`chiSquareTail needs x ≥ 0, df > 0: ${x}, ${df}`);
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const shape = df / 2;
  const half = x / 2;
  return half < shape + 1 ? 1 - lowerSeries(shape, half) : upperFraction(shape, half);
}

const density = (shape: number, x: number): number =>
  Math.exp(shape * Math.log(x) - x - lgamma(shape));

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < STEPS && term > sum * PRECISION; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return Math.min(1, sum * density(shape, x));
}

function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / LEAST;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < STEPS; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return fraction * density(shape, x);
}
