import type { ClosedQuestion } from '../model/survey.js';
import { adjust } from '../stats/adjust.js';
import { chiSquare } from '../stats/chi-square.js';
import { chosenBy, type Part, speakers } from './people.js';
import { successive } from './table.js';

/** A closed question whose answers tell that the people of two editions are not alike. */
export interface MixChange {
  readonly question: string;
  /** The option whose share changed most. */
  readonly option: string;
  readonly from: { readonly edition: string; readonly share: number };
  readonly to: { readonly edition: string; readonly share: number };
}

/** A mix differs when the corrected χ² is under this and an option moved by ten points. */
const LEVEL = 0.05;
const GAP = 0.1;

/** χ² is not to be trusted where it expects fewer people than this in a cell. */
const LEAST_EXPECTED = 1;

/**
 * Profiles that stand in other proportions from one edition to the next, among the people whose answers
 * are counted. Only single choices are profiles: scales are opinions.
 */
export function mixChanges(parts: readonly Part[], closed: readonly ClosedQuestion[]): MixChange[] {
  const tests = closed
    .filter(({ kind, differs }) => kind === 'choice' && !differs)
    .flatMap(({ name }) => mixTests(parts, name));
  const q = adjust(
    tests.map(({ p }) => p),
    'bh',
  );
  return tests
    .filter(({ change }, at) => q[at]! < LEVEL && gap(change) >= GAP)
    .map(({ change }) => change);
}

const gap = ({ from, to }: MixChange): number => Math.abs(to.share - from.share);

function mixTests(
  parts: readonly Part[],
  question: string,
): { readonly change: MixChange; readonly p: number }[] {
  const columns = new Map(
    parts.map((part) => {
      const options = new Map<string, number>();
      for (const person of speakers(part)) {
        const option = chosenBy(person, question)?.[0];
        if (option !== undefined) options.set(option, (options.get(option) ?? 0) + 1);
      }
      const of = [...options.values()].reduce((sum, count) => sum + count, 0);
      return [part.label, { options, of }];
    }),
  );
  const asked = [...columns].filter(([, { of }]) => of > 0).map(([label]) => label);
  return successive.pairs(asked).flatMap(([from, to]) => {
    const [before, after] = [columns.get(from)!, columns.get(to)!];
    const options = [...new Set([...before.options.keys(), ...after.options.keys()])].sort();
    const { p, leastExpected } = chiSquare(
      [before, after].map((column) => options.map((option) => column.options.get(option) ?? 0)),
    );
    if (leastExpected < LEAST_EXPECTED) return [];
    const share = (column: typeof before, option: string): number =>
      (column.options.get(option) ?? 0) / column.of;
    const changes = options.map((option) => ({
      question,
      option,
      from: { edition: from, share: share(before, option) },
      to: { edition: to, share: share(after, option) },
    }));
    const [widest] = changes.sort((a, b) => gap(b) - gap(a));
    return widest ? [{ change: widest, p }] : [];
  });
}
