import type { Moments } from './moments.js';
import { studentQuantile, studentTails } from './student.js';
import type { Interval } from './wilson.js';

const TAILS = 0.05;

export interface MeanDifference {
  /** First mean minus second. */
  readonly difference: number;
  readonly interval: Interval;
  readonly p: number;
}

/**
 * Welch's t-test of two means, whose spreads may differ, with its 95 % interval.
 *
 * Source: Welch 1947, Biometrika 34. R: `t.test(first, second)`.
 *
 * Undefined under two values on a side, or where neither side varies: R refuses these too.
 */
export function welch(first: Moments, second: Moments): MeanDifference | undefined {
  if (first.count < 2 || second.count < 2) return undefined;
  const own = first.variance / first.count;
  const other = second.variance / second.count;
  const error = Math.sqrt(own + other);
  if (!(error > 0)) return undefined;
  const df = (own + other) ** 2 / (own ** 2 / (first.count - 1) + other ** 2 / (second.count - 1));
  const difference = first.mean - second.mean;
  const half = studentQuantile(TAILS, df) * error;
  return {
    difference,
    interval: [difference - half, difference + half],
    p: studentTails(difference / error, df),
  };
}
