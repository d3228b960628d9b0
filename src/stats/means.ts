import { studentQuantile, studentTails } from './student.js';
import { sum } from './sum.js';
import type { Interval } from './wilson.js';

/** Out of the 95 % intervals, both sides together. */
const TAILS = 0.05;

/** What a mean is computed from. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  /** Of the sample, divided by `count` − 1; 0 for one value. */
  readonly variance: number;
}

/**
 * Mean and variance. The sum of grades is exact, so their mean is the one that a spreadsheet has; distances
 * to it are summed in a second pass, which loses nothing where values are large and close. R: `mean`, `var`.
 *
 * @param values one at least.
 */
export function momentsOf(values: readonly number[]): Moments {
  const count = values.length;
  const mean = sum(values) / count;
  const squares = sum(values.map((value) => (value - mean) ** 2));
  return { count, mean, variance: count > 1 ? squares / (count - 1) : 0 };
}

/**
 * Student's 95 % interval of a mean of two values or more. Equal values give an interval of no width: they
 * say nothing of other people's.
 *
 * Source: Student 1908. R: `t.test(values)$conf.int`.
 */
export function meanInterval({ count, mean, variance }: Moments): Interval {
  const half = studentQuantile(TAILS, count - 1) * Math.sqrt(variance / count);
  return [mean - half, mean + half];
}

interface MeanDifference {
  /** First mean minus second. */
  readonly difference: number;
  readonly interval: Interval;
  readonly p: number;
}

/**
 * Welch's t-test of two means, whose spreads may differ, with its 95 % interval. Both sides need two values
 * or more, not all equal.
 *
 * Source: Welch 1947, Biometrika 34. R: `t.test(first, second)`.
 */
export function welch(first: Moments, second: Moments): MeanDifference {
  const own = first.variance / first.count;
  const other = second.variance / second.count;
  const error = Math.sqrt(own + other);
  const df = (own + other) ** 2 / (own ** 2 / (first.count - 1) + other ** 2 / (second.count - 1));
  const difference = first.mean - second.mean;
  const half = studentQuantile(TAILS, df) * error;
  return {
    difference,
    interval: [difference - half, difference + half],
    p: studentTails(difference / error, df),
  };
}
