import { countEach } from '../ground/group-by.js';
import type { MixChange } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import { chiSquare } from '../stats/independence.js';
import { LEVEL } from '../stats/level.js';
import { sum } from '../stats/sum.js';
import { corrected } from './family.js';
import { successive } from './pairing.js';
import { eachChosen, type Part, speakers } from './people.js';
import { shareOf } from './test-lines.js';

/** A mix differs when the corrected χ² is under the level and an option moved by ten points. */
const GAP_SHARE = 0.1;

/** χ² is not to be trusted where it expects fewer people than this: rare options count together. */
const LEAST_EXPECTED = 1;

/**
 * Profiles that stand in other proportions from one edition to the next, among the people whose answers
 * are counted. Single choices only, as scales are opinions; a choice may be one too, which no file tells, so
 * that the sentence leaves it to the reader.
 */
export function mixChanges(parts: readonly Part[], closed: readonly ClosedQuestion[]): MixChange[] {
  const tests = closed
    .filter(({ kind, differs }) => kind === 'choice' && !differs)
    .flatMap(({ name }) => mixTests(parts, name));
  const q = corrected(tests, ({ p }) => p);
  return tests
    .filter((test) => q.get(test)! < LEVEL && gap(test.change) >= GAP_SHARE)
    .map(({ change }) => change);
}

const gap = ({ from, to }: MixChange): number => Math.abs(to.share - from.share);

function mixTests(
  parts: readonly Part[],
  question: string,
): { readonly change: MixChange; readonly p: number }[] {
  const columns = new Map(
    parts.map((part) => {
      const chosen = eachChosen(speakers(part), question);
      return [part.label, { options: countEach(chosen), of: chosen.length }];
    }),
  );
  const asked = [...columns].filter(([, { of }]) => of > 0).map(([label]) => label);
  return successive.pairs(asked).flatMap(([from, to]) => {
    const [before, after] = [columns.get(from)!, columns.get(to)!];
    const options = [...new Set([...before.options.keys(), ...after.options.keys()])].sort();
    const { p } = chiSquare(
      pooled(
        [before, after].map((column) => options.map((option) => column.options.get(option) ?? 0)),
      ),
    );
    const share = (edition: string, { options: own, of }: typeof before, option: string) =>
      shareOf({ edition, people: own.get(option) ?? 0, of });
    const changes = options.map((option) => ({
      question,
      option,
      from: share(from, before, option),
      to: share(to, after, option),
    }));
    const [widest] = changes.sort((a, b) => gap(b) - gap(a));
    return widest ? [{ change: widest, p }] : [];
  });
}

/** A table with its rarest columns added up until each is expected often enough in each row. */
function pooled(rows: readonly (readonly number[])[]): number[][] {
  const sizes = rows.map(sum);
  const least = (LEAST_EXPECTED * sum(sizes)) / Math.min(...sizes);
  const columns = rows[0]!
    .map((_, at) => rows.map((row) => row[at]!))
    .sort((a, b) => sum(b) - sum(a));
  while (columns.length > 1 && sum(columns.at(-1)!) < least) {
    const [last, next] = [columns.pop()!, columns.pop()!];
    columns.push(next.map((people, row) => people + last[row]!));
  }
  return rows.map((_, row) => columns.map((column) => column[row]!));
}
