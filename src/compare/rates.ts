import type { MovedRate, ResponseRate } from '../model/comparison.js';
import { fisher } from '../stats/fisher.js';
import type { Pair } from './doubts.js';
import { LEVEL } from './family.js';
import type { PartCount } from './table.js';

/** The share of people who answer, in an edition. */
export interface Rate {
  readonly edition: string;
  readonly share: number;
}

/** Response rates differ when Fisher’s p is under the level and they are ten points apart. */
export const RATE_GAP = 0.1;

/** From this many points apart, who answers a question makes a tone by itself. */
const FAR = 0.2;

/** The shares of people in two editions, where they differ, and by so much. */
export function movedIn(
  rates: readonly PartCount[],
  pair: Pair,
  least = RATE_GAP,
): readonly [from: Rate, to: Rate] | undefined {
  const [before, after] = pair.map((label) => rates.find(({ edition }) => edition === label));
  if (before === undefined || after === undefined) return undefined;
  const [from, to] = [rateOf(before), rateOf(after)];
  const isSame = Math.abs(to.share - from.share) < least || fisher(before, after) >= LEVEL;
  return isSame ? undefined : [from, to];
}

const rateOf = ({ edition, people, of }: PartCount): Rate => ({ edition, share: people / of });

/** The questions that a far smaller share of people answers in one of two editions. */
export const farApart = (responses: readonly ResponseRate[], pair: Pair): MovedRate[] =>
  responses.flatMap(({ question, shares }) => {
    const moved = movedIn(shares, pair, FAR);
    return moved === undefined ? [] : [{ question, from: moved[0].share, to: moved[1].share }];
  });
