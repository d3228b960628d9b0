import { keptIn } from '../ground/group-by.js';
import type { Change } from '../model/change.js';
import type { Compared, Comparison, ResponseRate } from '../model/comparison.js';
import type { LexiconDrift } from '../model/drift.js';
import { likenessAmong } from './asked-alike.js';
import { type Pair, type PartCount, pairEnds, successive } from './pairing.js';
import { hangsOnOffer } from './renamed.js';
import type { Between, Where } from './sentences.js';

/** A part with fewer people than this is too small to be compared without a warning. */
export const SMALL = 30;

/** Whether one of two parts counts so few people. */
export const isSmall = (counts: readonly PartCount[], pair: Pair): boolean =>
  pairEnds(counts, pair).some(({ of }) => of < SMALL);

/** Whether one of two parts counts few people, or is what is left of several. */
export const isWeak = (
  counts: readonly PartCount[],
  pair: Pair,
  pool: string | undefined,
): boolean => (pool !== undefined && pair.includes(pool)) || isSmall(counts, pair);

/** Pairs of successive editions of which no open question stands for one of the other. */
export function apartPairs({ editions, responses, reworded }: Comparison): Pair[] {
  const filled = editions.filter(({ informative }) => informative > 0).map(({ label }) => label);
  const meet = (own: string, other: string): boolean =>
    own === other || reworded.some((group) => group.includes(own) && group.includes(other));
  return successive
    .pairs(filled)
    .filter(([from, to]) =>
      answeredIn(responses, from).every((own) =>
        answeredIn(responses, to).every((other) => !meet(own, other)),
      ),
    );
}

const answeredIn = (responses: readonly ResponseRate[], edition: string): string[] =>
  responses
    .filter(({ shares }) => shares.some((share) => share.edition === edition))
    .map(({ question }) => question);

/** Fewer people than this prove nothing about a lexicon. */
export const LEAST_PEOPLE = 5;

/** An edition in which a theme hangs on entries of the lexicon that fire in no other. */
export interface Hanging {
  readonly edition: string;
  /** People counted through these entries alone. */
  readonly only: number;
  /** How many chance alone would make so. */
  readonly byChance: number;
  /** People of the edition who speak of the theme. */
  readonly all: number;
}

/**
 * Of the two editions of a change, those where people of the theme are reached only by entries that
 * fired in that edition alone: more than half of those whom chance does not make so already, and five
 * at least. The words changed, or the lexicon was written on that edition, and the change is to be read
 * with that in mind.
 */
export function hangingIn({ shares }: Compared, drift: LexiconDrift): Hanging[] {
  return [drift.from, drift.to].flatMap((edition, at) => {
    const share = shares.find((one) => one.edition === edition);
    if (!share) return [];
    const only = share.people - Math.round(drift.sharesWithout[at]! * share.of);
    const byChance = drift.byChance[at]!;
    const excess = only - byChance;
    const hangs = excess >= LEAST_PEOPLE && 2 * excess > share.people - byChance;
    return hangs ? [{ edition, only, byChance, all: share.people }] : [];
  });
}

/** Whether a change is between these two editions. */
const isOf = ({ from, to }: Pick<Change, 'from' | 'to'>, pair: Pair): boolean =>
  from === pair[0] && to === pair[1];

/** Whether a change of a theme hangs on entries of one of its editions. */
export const hangs = (line: Compared, pair: Pair, drift: readonly LexiconDrift[]): boolean =>
  drift.some((one) => one.theme === line.id && isOf(one, pair) && hangingIn(line, one).length > 0);

/** Tells which open questions of each of two editions the other does not ask. */
function unsharedOf({ responses }: Comparison): (pair: Pair) => readonly [string[], string[]] {
  const { ofThings } = likenessAmong(
    responses.map(({ question, shares }) => ({
      name: question,
      editions: shares.map(({ edition }) => edition),
    })),
  );
  const lackedBy = (other: string, own: string): string[] =>
    answeredIn(responses, own).filter(
      (one) => !answeredIn(responses, other).some((like) => ofThings(one, like)),
    );
  // Every line asks it of the same pairs, and wordings take long to compare.
  const known = new Map<string, readonly [string[], string[]]>();
  return ([from, to]) =>
    keptIn(known, JSON.stringify([from, to]), () => [lackedBy(to, from), lackedBy(from, to)]);
}

/** Tells whether a study might unite questions of two editions: either asks one that the other does not. */
export function mayUniteIn(comparison: Comparison): (pair: Pair) => boolean {
  const unshared = unsharedOf(comparison);
  return (pair) => unshared(pair).every(({ length }) => length > 0);
}

/** Whether a change is no longer established where both editions have the same mix of people. */
export const isOfMix = (change: Change): change is OfMix => change.equalMix?.holds === false;

type OfMix = Change & Required<Pick<Change, 'equalMix'>>;

/** Whether the questions speak against a change. */
export const isDisputed = ({ questions }: Change): boolean => questions !== undefined;

type Doubts = (line: Compared, where: Where, pair: Pair) => boolean;

/**
 * Tells whether a change of a line is to be read with caution: a warning tells why, or its own sentence, where
 * questions speak against it.
 */
export function doubtsOf(comparison: Comparison, between: Between = 'editions'): Doubts {
  const isWarned = warnedOf(comparison, between);
  return (line, where, pair) =>
    isWarned(line, where, pair) ||
    hasDispute(line, where, pair) ||
    goesWithMix(line, where, pair) ||
    restsOnOneEntry(line, where, pair);
}

/** Tells whether a change of a line has a warning of its own: it is about few people, or hangs on what was asked or offered. */
export function warnedOf(comparison: Comparison, between: Between): Doubts {
  const mayCome = askedOtherwise(comparison, between);
  return (line, where, pair) =>
    (where.table !== 'themeSentiment' &&
      where.table !== 'questionSentiment' &&
      isSmall(line.shares, pair)) ||
    mayCome(line, where, pair);
}

/** Tells whether a change of a line may come from the questionnaire, the lexicon, or who answered. */
export function hangingOf(comparison: Comparison, between: Between): Doubts {
  const mayCome = askedOtherwise(comparison, between);
  return (line, where, pair) =>
    mayCome(line, where, pair) || hasDispute(line, where, pair) || goesWithMix(line, where, pair);
}

const goesWithMix: Doubts = ({ changes }, _, pair) =>
  changes.some((one) => isOf(one, pair) && isOfMix(one));

const restsOnOneEntry: Doubts = ({ changes }, _, pair) =>
  changes.some((one) => isOf(one, pair) && one.carriedBy !== undefined);

/** Whether questions speak against a change of a theme. */
const hasDispute: Doubts = ({ changes }, { table }, pair) =>
  table === 'themes' && changes.some((one) => isOf(one, pair) && isDisputed(one));

/**
 * Tells whether a change of a line is about editions that ask nothing alike, about a theme that hangs on entries of
 * one of them, or about an option that one may not have offered.
 */
function askedOtherwise(comparison: Comparison, between: Between): Doubts {
  const apart = between === 'editions' ? apartPairs(comparison) : [];
  const unshared = unsharedOf(comparison);
  const asksNothingAlike = (pair: Pair): boolean =>
    unshared(pair)[0].length === answeredIn(comparison.responses, pair[0]).length;
  return (line, { table, question }, pair) => {
    if (table === 'closed') {
      // Groups were offered the same options.
      if (between === 'groups') return false;
      const asked = comparison.closed.find((one) => one.question === question);
      return asked !== undefined && hangsOnOffer(asked, line.id, pair);
    }
    return (
      apart.some(([from, to]) => from === pair[0] && to === pair[1]) ||
      (table === 'themes' &&
        (hangs(line, pair, comparison.drift) || (between === 'editions' && asksNothingAlike(pair))))
    );
  };
}
