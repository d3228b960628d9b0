import type { Change, EditionShare, LineTrend } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import type { Verdict } from '../model/verdict.js';
import { cochranArmitage } from '../stats/cochran-armitage.js';
import { cohenH } from '../stats/cohen-h.js';
import { fisher, fisherMid, leastFisherMid } from '../stats/fisher.js';
import { LEVEL } from '../stats/level.js';
import { type Count, newcombe } from '../stats/newcombe.js';
import { wilson } from '../stats/wilson.js';
import { type Corrected, corrected, familyOf, type Test } from './family.js';
import { type Pairing, type PartCount, pairEnds } from './pairing.js';
import { type Part, type Person, speakers } from './people.js';

/** One line of a table, before any statistic. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly counts: readonly PartCount[];
  /** Whether it seems to have another name in one of two editions: that is not tested. */
  readonly renamed?: (from: string, to: string) => boolean;
}

/**
 * The lines of a table: the people counted in each, out of all of a column.
 *
 * @param columns of each edition or group, for each of its people the ids of the lines that count them.
 */
export const linesOf = (
  lines: readonly Pick<Line, 'id' | 'label'>[],
  columns: readonly {
    readonly edition: string;
    readonly counted: readonly ReadonlySet<string>[];
  }[],
): Line[] =>
  lines.map(({ id, label }) => ({
    id,
    label,
    counts: columns.map(({ edition, counted }) => ({
      edition,
      people: counted.filter((own) => own.has(id)).length,
      of: counted.length,
    })),
  }));

/** The ids of the lines that count a person; undefined where what they wrote says nothing of it. */
export type IdsOf = (person: Person) => readonly string[] | undefined;

/** The lines of a table of people with an answer that counts, those of whom it says nothing left out. */
export const speakerLines = (
  lines: readonly Pick<Line, 'id' | 'label'>[],
  parts: readonly Part[],
  idsOf: IdsOf,
): Line[] =>
  linesOf(
    lines,
    parts.map((part) => ({
      edition: part.label,
      counted: speakers(part).flatMap((person) => {
        const ids = idsOf(person);
        return ids ? [new Set(ids)] : [];
      }),
    })),
  );

/** Half-width, in shares, of what is called stable. */
const STABLE = 0.05;

/**
 * What fewer people say, before and after, is not called stable: there is too little of it to be so; and
 * from fewer than so many people a share is set against no other.
 */
const LEAST = 5;

/** A trend needs this many editions. */
const TREND = 3;

/** What is tested, and gets its verdicts once all tests of its family are corrected. */
export interface Pending<T> {
  readonly tests: readonly Test[];
  readonly conclude: (family: Corrected<Test>) => T;
}

/** A table that is a family of the correction by itself. */
export function compareTable(lines: readonly Line[], pairing: Pairing): Compared[] {
  const { tests, conclude } = testTable(lines, pairing);
  return conclude(familyOf(tests));
}

interface TestedChange extends Omit<Change, 'q' | 'midQ' | 'verdict' | 'stable'> {
  /** What the verdict rests on: mid-p. */
  readonly test: Test;
  /** People counted in the edition that has more of them. */
  readonly most: number;
}

/** The lines of a table, tested: see `testTogether`. */
export const testTable = (lines: readonly Line[], pairing: Pairing): Pending<Compared[]> => {
  const { tests, conclude } = testTogether([{ lines, pairing }]);
  return { tests, conclude: (family) => conclude(family)[0]! };
};

/**
 * Lines of several groups that are one table. Shares with Wilson intervals; changes with Newcombe intervals and
 * Fisher's exact p; a Cochran–Armitage trend for three editions or more. An edition in which fewer than
 * five people could be counted (`of`) has a share but no change.
 *
 * Concluded with the Benjamini–Hochberg q of Fisher's p and of trends over the table; what only seems to have
 * another name weighs on no other. The verdict waits for the
 * family of the table. It rests on mid-p rather than on Fisher's p, which on counts as small as a survey's is
 * wrong half as often as it promises, and so misses what is there.
 */
export function testTogether(
  groups: readonly { readonly lines: readonly Line[]; readonly pairing: Pairing }[],
): Pending<Compared[][]> {
  const tested = groups.map(({ lines, pairing }) => lines.map((line) => testLine(line, pairing)));
  const changes = tested
    .flat()
    .flatMap((line) => line.changes)
    .filter(({ renamed }) => !renamed);
  const q = corrected(changes, ({ p }) => p);
  const trendQ = corrected(
    tested.flat().flatMap(({ trend }) => trend ?? []),
    ({ p }) => p,
  );
  return {
    tests: changes.map(({ test }) => test),
    conclude: (family) =>
      tested.map((lines) =>
        lines.map(({ changes, trend, ...line }) => ({
          ...line,
          changes: changes.map((one) => conclude(one, q.get(one) ?? 1, family.get(one.test))),
          ...(trend && { trend: { ...trend, q: trendQ.get(trend)! } }),
        })),
      ),
  };
}

function testLine({ id, label, counts, renamed }: Line, pairing: Pairing) {
  const asked = counts.filter(({ of }) => of >= LEAST).length;
  return {
    id,
    label,
    shares: counts.map(shareOf),
    changes: changesOf(counts, pairing).map((change) =>
      renamed?.(change.from, change.to) ? { ...change, renamed: true as const } : change,
    ),
    trend: pairing.ordered && asked >= TREND ? trendOf(counts) : undefined,
  };
}

function changesOf(counts: readonly PartCount[], { pairs }: Pairing): TestedChange[] {
  const asked = counts.filter(({ of }) => of >= LEAST).map(({ edition }) => edition);
  return pairs(asked).flatMap(([from, to]) => {
    const [before, after] = pairEnds(counts, [from, to]);
    if (before.of < LEAST) return [];
    const [low, high] = newcombe(after, before);
    const [first, second] = [before.people / before.of, after.people / after.of];
    const midP = fisherMid(before, after);
    return {
      from,
      to,
      difference: second - first,
      low,
      high,
      p: fisher(before, after),
      midP,
      effect: cohenH(first, second),
      test: { p: midP, least: leastFisherMid(before, after) },
      most: Math.max(before.people, after.people),
    };
  });
}

/** @param counts of all editions: one that did not ask weighs nothing, but it is a step of time. */
function trendOf(counts: readonly PartCount[]): Omit<LineTrend, 'q'> {
  const { slope, p } = cochranArmitage(counts);
  return { slope, p };
}

function conclude(
  { midP, effect, test: _, most, ...change }: TestedChange,
  q: number,
  tested: number | undefined,
): Change {
  const midQ = tested ?? 1;
  const verdict = verdictOf(change, midQ);
  const isWithin = change.low >= -STABLE && change.high <= STABLE;
  const isUnmoved = verdict === 'inconclusive' && isWithin && most >= LEAST;
  const stable = isUnmoved && !change.renamed;
  const untested = tested === undefined && { untested: true as const };
  return { ...change, q, verdict, midP, midQ, effect, stable, ...untested };
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

/** What a change is at least, as far as its interval tells; 0 where nothing is concluded. */
export const leastOf = ({
  low,
  high,
  verdict,
}: Pick<Change, 'low' | 'high' | 'verdict'>): number =>
  verdict === 'inconclusive' || low * high < 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));

/** Whether so many people, before and after, show a verdict by themselves. */
export function showsVerdict(
  counts: readonly Count[],
  { verdict }: Pick<Change, 'verdict'>,
): boolean {
  const [before, after] = counts as readonly [Count, Count];
  const [low, high] = newcombe(after, before);
  return verdictOf({ low, high }, 0) === verdict;
}

export function shareOf({ edition, people, of }: PartCount): EditionShare {
  const [low, high] = wilson(people, of);
  return { edition, people, of, share: of > 0 ? people / of : 0, low, high };
}
