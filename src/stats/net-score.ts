import { type Interval, Z95 } from './wilson.js';

interface NetScore {
  /** Share above minus share below, −1 to 1. */
  readonly score: number;
  readonly interval: Interval;
}

/** Added to each of two answers that exclude each other, and twice to the others: so few people are never sure. */
const ADDED = 0.5;

/**
 * The difference of two shares of the same people who gave one answer each (a multinomial sample), such as
 * promoters minus detractors. Its variance is (p + q − (p − q)²) / n; the interval is taken at shares with half a
 * person added to each.
 *
 * Source: Agresti and Min 2005, Statistics in Medicine 24, adjusted Wald interval.
 *
 * @param of who gave an answer, whichever; where it is 0 nothing is known.
 */
export function netScore(above: number, below: number, of: number): NetScore {
  if (!(above + below <= of)) throw new RangeError(`netScore needs ${above} + ${below} ≤ ${of}`);
  if (of === 0) return { score: 0, interval: [-1, 1] };
  const size = of + 4 * ADDED;
  const [p, q] = [(above + ADDED) / size, (below + ADDED) / size];
  const half = Z95 * Math.sqrt((p + q - (p - q) ** 2) / size);
  const interval = [Math.max(-1, p - q - half), Math.min(1, p - q + half)] as const;
  return { score: (above - below) / of, interval };
}
