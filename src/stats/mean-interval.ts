import type { Moments } from './moments.js';
import { studentQuantile } from './student.js';
import type { Interval } from './wilson.js';

const TAILS = 0.05;

/**
 * Student's 95 % interval of a mean; undefined under two values, from which nothing is known of the
 * spread. Equal values give an interval of no width: they say nothing of other people's.
 *
 * Source: Student 1908. R: `t.test(values)$conf.int`.
 */
export function meanInterval({ count, mean, variance }: Moments): Interval | undefined {
  if (count < 2) return undefined;
  const half = studentQuantile(TAILS, count - 1) * Math.sqrt(variance / count);
  return [mean - half, mean + half];
}
