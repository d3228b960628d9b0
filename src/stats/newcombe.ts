import { type Interval, wilson } from './wilson.js';

/** `people` out of `of`. */
export interface Count {
  readonly people: number;
  readonly of: number;
}

/**
 * Newcombe's hybrid score interval (method 10) for the difference of two independent shares,
 * `first − second`.
 *
 * Source: Newcombe 1998, Statistics in Medicine 17, method 10; worked examples of its table II.
 * R: `DescTools::BinomDiffCI(method = "score")`.
 *
 * An empty group leaves the interval [−1, 1]: nothing is known.
 */
export function newcombe(first: Count, second: Count): Interval {
  if (first.of === 0 || second.of === 0) return [-1, 1];
  const p1 = first.people / first.of;
  const p2 = second.people / second.of;
  const [low1, high1] = wilson(first.people, first.of);
  const [low2, high2] = wilson(second.people, second.of);
  const difference = p1 - p2;
  return [
    difference - Math.hypot(p1 - low1, high2 - p2),
    difference + Math.hypot(high1 - p1, p2 - low2),
  ];
}
