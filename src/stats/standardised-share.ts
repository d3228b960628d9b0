import type { Count } from './newcombe.js';
import { sumOf } from './sum.js';
import { type Interval, Z95 } from './wilson.js';

/** A share as it would be if the groups had a given mix. */
export interface StandardisedShare {
  readonly share: number;
  readonly interval: Interval;
  /** Standard error, for the interval of a difference. */
  readonly error: number;
}

/**
 * Direct standardisation (post-stratification): the share that an edition would have if its groups
 * stood in the proportions `weights`, so that two editions of different mixes can be compared.
 *
 * Σ w p, with variance Σ w² p̃(1 − p̃)/(n + 2), p̃ = (x + 1)/(n + 2), so that a group in which nobody
 * or everybody is counted still adds its uncertainty. Weights are scaled to the groups that have people.
 * Source: Agresti & Caffo 2000 for p̃; Fleiss, Levin & Paik 2003, chapter 19 for the standardisation.
 *
 * No filled group of positive weight: share 0, interval [0, 1], error infinite.
 *
 * @param groups people counted in each group of the edition.
 * @param weights wanted size of each group, on any scale, 0 or more.
 */
export function standardisedShare(
  groups: readonly Count[],
  weights: readonly number[],
): StandardisedShare {
  const reached = sumOf(groups, ({ of }, at) => (of > 0 ? weights[at]! : 0));
  if (!(reached > 0)) return { share: 0, interval: [0, 1], error: Number.POSITIVE_INFINITY };
  let share = 0;
  let variance = 0;
  groups.forEach(({ people, of }, at) => {
    if (of === 0) return;
    const weight = weights[at]! / reached;
    const shrunk = (people + 1) / (of + 2);
    share += (weight * people) / of;
    variance += (weight * weight * shrunk * (1 - shrunk)) / (of + 2);
  });
  const error = Math.sqrt(variance);
  const half = Z95 * error;
  const interval = [Math.max(0, share - half), Math.min(1, share + half)] as const;
  return { share, interval, error };
}
