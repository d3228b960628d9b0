import { percent } from '../messages/numbers.js';
import type { Change, Share } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import { type Count, newcombe } from '../stats/newcombe.js';
import { wilson } from '../stats/wilson.js';
import { pairEnds } from './pairing.js';
import { mixTold } from './reserves.js';
import type { ToldChange } from './sentences.js';

/** The shares between which a line changes. */
export function changedShares(
  { shares }: Compared,
  { from, to }: Change,
): Pick<ToldChange, 'before' | 'after'> {
  const [before, after] = pairEnds(shares, [from, to]);
  return { before: shareOf(before), after: shareOf(after) };
}

/**
 * A change that is proven, and smaller on the questions that both editions ask: told as theirs, as the rest of it may
 * come of what one edition alone asks.
 */
export function onSharedOnly(
  line: Compared,
  change: Change,
): Pick<ToldChange, 'change' | 'before' | 'after' | 'more'> | undefined {
  const { shared, verdict, questions, rate } = change;
  if (!shared || verdict === 'inconclusive' || questions || rate) return undefined;
  const [before, after] = [shareOf(shared[0]), shareOf(shared[1])];
  const difference = after.share - before.share;
  if (Math.abs(difference) >= Math.abs(change.difference)) return undefined;
  const [low, high] = newcombe(shared[1], shared[0]);
  const whole = changedShares(line, change);
  return {
    change: { ...change, difference, low, high },
    before,
    after,
    more: `, sur les seules questions communes aux deux éditions\u00a0; sur toutes, de ${percent(whole.before.share)} à ${percent(whole.after.share)}${mixTold(change)}`,
  };
}

function shareOf({ people, of }: Count): Share {
  const [low, high] = wilson(people, of);
  return { people, of, share: people / of, low, high };
}
