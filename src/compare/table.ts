import type { Change, Compared, EditionShare, Verdict } from '../model.js';
import { adjust } from '../stats/adjust.js';
import { fisher } from '../stats/fisher.js';
import { newcombe } from '../stats/newcombe.js';
import { wilson } from '../stats/wilson.js';

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

/** Which editions or groups are set against which, from their labels in order. */
export type Pairing = (labels: readonly string[]) => readonly (readonly [string, string])[];

/** A verdict needs q below this, and an interval without 0. */
const LEVEL = 0.05;

/** Each edition against the one before, then the last against the first. */
export const successive: Pairing = (labels) => {
  const steps = labels.slice(1).map((label, at) => [labels[at]!, label] as const);
  return labels.length > 2 ? [...steps, [labels[0]!, labels.at(-1)!]] : steps;
};

/** Each group against each group after it. */
export const everyPair: Pairing = (labels) =>
  labels.flatMap((from, at) => labels.slice(at + 1).map((to) => [from, to] as const));

/**
 * Shares with Wilson intervals, and changes with Newcombe intervals, Fisher's exact p and
 * Benjamini–Hochberg q. The family of the correction is all changes of all lines given: pass in one
 * call what is read as one table.
 *
 * An edition in which nobody could be counted (`of` 0) has a share but no change.
 */
export function compareTable(lines: readonly Line[], pairing: Pairing): Compared[] {
  const tests = lines.map((line) => testLine(line, pairing));
  const q = adjust(
    tests.flat().map(({ p }) => p),
    'bh',
  );
  let at = 0;
  return lines.map(({ id, label, counts }, line) => ({
    id,
    label,
    shares: counts.map(shareOf),
    changes: tests[line]!.map((test) => conclude(test, q[at++]!)),
  }));
}

type Test = Omit<Change, 'q' | 'verdict'>;

function testLine({ counts }: Line, pairing: Pairing): Test[] {
  const asked = new Map(counts.filter(({ of }) => of > 0).map((count) => [count.edition, count]));
  return pairing([...asked.keys()]).map(([from, to]) => {
    const before = asked.get(from)!;
    const after = asked.get(to)!;
    const [low, high] = newcombe(after, before);
    const difference = after.people / after.of - before.people / before.of;
    return { from, to, difference, low, high, p: fisher(before, after) };
  });
}

function conclude(test: Test, q: number): Change {
  return { ...test, q, verdict: verdictOf(test, q) };
}

function verdictOf({ low, high }: Test, q: number): Verdict {
  if (q >= LEVEL) return 'inconclusive';
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'inconclusive';
}

function shareOf({ edition, people, of }: PartCount): EditionShare {
  const [low, high] = wilson(people, of);
  return { edition, people, of, share: of > 0 ? people / of : 0, low, high };
}
