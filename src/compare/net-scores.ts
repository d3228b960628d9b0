import type { ComparedNetScore, EditionNetScore } from '../model/compared-means.js';
import type { Moments } from '../stats/means.js';
import { netScore } from '../stats/net-score.js';
import { sumOf } from '../stats/sum.js';
import { type PairedMean, testWelch } from './means.js';
import { type Pair, type Pairing, partsAt } from './pairing.js';
import { type Noted, recommending } from './recommending.js';
import type { Pending } from './test-lines.js';

/** People who would recommend, who would not, and all who gave a note. */
interface Sides {
  readonly edition: string;
  readonly above: number;
  readonly below: number;
  readonly of: number;
}

/**
 * The net score of a question that asks whether one would recommend, and its changes: it is the mean of 1 for who gives
 * 9 or 10, −1 for who gives 6 or less and 0 for the others, and tested as any mean.
 *
 * @returns undefined of another question.
 */
export function testNetScore(
  noted: Noted,
  { pairs }: Pairing,
): Pending<ComparedNetScore> | undefined {
  const [promoters, , detractors] = recommending(noted);
  if (!promoters || !detractors) return undefined;
  const sides = promoters.shares
    .map(({ edition, people, of }, at) => ({
      edition,
      above: people,
      below: detractors.shares[at]!.people,
      of,
    }))
    .filter(({ of }) => of > 0);
  const changes = pairs(sides.map(({ edition }) => edition)).flatMap((pair) => {
    const [before, after] = partsAt(sides, pair);
    return testWelch(pair, momentsOfSides(before), momentsOfSides([after]));
  });
  return {
    tests: changes.map(({ test }) => test),
    conclude: (family) => ({
      scores: sides.map(({ edition, above, below, of }) => {
        const { score, interval } = netScore(above, below, of);
        return { edition, people: of, score, low: interval[0], high: interval[1] };
      }),
      changes: changes.map((one) => one.conclude(family)),
    }),
  };
}

/** The net scores at the two ends of a pair: of all groups but one, that of their people together. */
export function netScoresAt(
  scores: readonly EditionNetScore[],
  pair: Pair,
): readonly [before: PairedMean, after: PairedMean] {
  const [before, after] = partsAt(scores, pair);
  const people = sumOf(before, (one) => one.people);
  const mean = sumOf(before, (one) => one.score * one.people) / people;
  return [
    { edition: pair[0], mean, people },
    { ...after, mean: after.score },
  ];
}

function momentsOfSides(sides: readonly Sides[]): Moments {
  const count = sumOf(sides, ({ of }) => of);
  const [above, below] = [sumOf(sides, (one) => one.above), sumOf(sides, (one) => one.below)];
  const mean = (above - below) / count;
  const squares = above * (1 - mean) ** 2 + below * (1 + mean) ** 2;
  const spread = squares + (count - above - below) * mean ** 2;
  return { count, mean, variance: count > 1 ? spread / (count - 1) : 0 };
}
