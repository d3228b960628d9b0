import type { Change, Compared, EditionShare, LineTrend, Verdict } from '../model/comparison.js';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.js';
import { cochranArmitage } from '../stats/cochran-armitage.js';
import { cohenH } from '../stats/cohen-h.js';
import { fisher, fisherMid, leastFisherMid } from '../stats/fisher.js';
import { newcombe } from '../stats/newcombe.js';
import { wilson } from '../stats/wilson.js';
import { cut, LEVEL, type Pending, settle } from './family.js';

/** People counted in one edition or group. */
interface PartCount {
  readonly edition: string;
  readonly people: number;
  readonly of: number;
}

/** One line of a table, before any statistic. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly counts: readonly PartCount[];
}

/** Which editions or groups are set against which. */
export interface Pairing {
  readonly pairs: (labels: readonly string[]) => readonly (readonly [string, string])[];
  /** Whether their order means time, so that a trend makes sense. */
  readonly ordered: boolean;
}

/** Half-width, in shares, of what is called stable. */
const STABLE = 0.05;

/** What fewer people say, before and after, is not called stable: there is too little of it to be so. */
const LEAST_STABLE = 5;

/** A trend needs this many editions. */
const TREND = 3;

/** Each edition against the one before, then the last against the first. */
export const successive: Pairing = {
  ordered: true,
  pairs: (labels) => {
    const steps = labels.slice(1).map((label, at) => [labels[at]!, label] as const);
    return labels.length > 2 ? [...steps, [labels[0]!, labels.at(-1)!]] : steps;
  },
};

/** Each group against each group after it. */
export const everyPair: Pairing = {
  ordered: false,
  pairs: (labels) =>
    labels.flatMap((from, at) => labels.slice(at + 1).map((to) => [from, to] as const)),
};

/** A table that is a family of the correction by itself. */
export const compareTable = (lines: readonly Line[], pairing: Pairing): Compared[] =>
  settle(testTable(lines, pairing));

/**
 * Shares with Wilson intervals; changes with Newcombe intervals, Fisher's exact p and its
 * Benjamini–Hochberg q over the table; a Cochran–Armitage trend for three editions or more.
 *
 * The verdict waits for the family of the table. It rests on mid-p rather than on Fisher's p, which on
 * counts as small as a survey's is wrong half as often as it promises, and so misses what is there.
 *
 * An edition in which nobody could be counted (`of` 0) has a share but no change.
 */
export function testTable(lines: readonly Line[], pairing: Pairing): Pending<Compared[]> {
  const tested = lines.map((line) => testLine(line, pairing));
  const all = tested.flat();
  const q = benjaminiHochberg(all.map(({ p }) => p));
  const trends = trendsOf(lines, pairing);
  return {
    tests: all.map(({ midP, least }) => ({ p: midP, least })),
    settle: (midQ) => {
      const concluded = cut(
        all.map((change, at) => conclude(change, { q: q[at]!, midQ: midQ[at]! })),
        tested.map((changes) => changes.length),
      );
      return lines.map(({ id, label, counts }, line) => ({
        id,
        label,
        shares: counts.map(shareOf),
        changes: concluded[line]!,
        ...(trends[line] && { trend: trends[line] }),
      }));
    },
  };
}

interface TestedChange extends Omit<Change, 'q' | 'midQ' | 'verdict' | 'stable'> {
  /** The least mid-p that so many people could give. */
  readonly least: number;
  /** People counted in the edition that has more of them. */
  readonly most: number;
}

function testLine({ counts }: Line, pairing: Pairing): TestedChange[] {
  const asked = new Map(filled(counts).map((count) => [count.edition, count]));
  return pairing.pairs([...asked.keys()]).map(([from, to]) => {
    const before = asked.get(from)!;
    const after = asked.get(to)!;
    const [low, high] = newcombe(after, before);
    const [first, second] = [before.people / before.of, after.people / after.of];
    return {
      from,
      to,
      difference: second - first,
      low,
      high,
      p: fisher(before, after),
      midP: fisherMid(before, after),
      effect: cohenH(first, second),
      least: leastFisherMid(before, after),
      most: Math.max(before.people, after.people),
    };
  });
}

function conclude(
  { midP, effect, least: _, most, ...test }: TestedChange,
  { q, midQ }: Pick<Change, 'q' | 'midQ'>,
): Change {
  const verdict = verdictOf(test, midQ);
  const isWithin = test.low >= -STABLE && test.high <= STABLE;
  const stable = verdict === 'inconclusive' && isWithin && most >= LEAST_STABLE;
  return { ...test, q, verdict, midP, midQ, effect, stable };
}

/** Up or down where the corrected p is under the level and the interval on one side of 0. */
export function verdictOf(
  { low, high }: { readonly low: number; readonly high: number },
  q: number,
): Verdict {
  if (q >= LEVEL) return 'inconclusive';
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'inconclusive';
}

/** Trends of the lines that three editions or more can be counted in; groups have no order. */
function trendsOf(lines: readonly Line[], { ordered }: Pairing): (LineTrend | undefined)[] {
  if (!ordered) return [];
  const raw = lines.map(({ counts }) => {
    const own = filled(counts);
    return own.length < TREND ? undefined : cochranArmitage(own);
  });
  const q = benjaminiHochberg(raw.flatMap((trend) => (trend ? [trend.p] : [])));
  let at = 0;
  return raw.map((trend) => trend && { slope: trend.slope, p: trend.p, q: q[at++]! });
}

const filled = (counts: readonly PartCount[]): PartCount[] => counts.filter(({ of }) => of > 0);

export function shareOf({ edition, people, of }: PartCount): EditionShare {
  const [low, high] = wilson(people, of);
  return { edition, people, of, share: of > 0 ? people / of : 0, low, high };
}
