import { keptIn } from '../ground/group-by.js';
import type { Change, ChangeAtEqualMix } from '../model/change.js';
import type { Compared, MixChange } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import type { Pair } from './pairing.js';
import type { Part, Person } from './people.js';
import { type Mix, mixIn, shareAtMix, standardisedChange } from './standardise.js';
import { verdictOf } from './test-lines.js';

/** The people of editions, and the mixes that two of them may be brought to. */
export interface Mixes {
  readonly parts: readonly Part[];
  readonly between: (pair: Pair) => readonly Mix[];
}

/**
 * The mixes of two editions whose people differ by their answers to closed questions: of both together, one a question
 * that leaves two groups in each.
 */
export function movedMixes(
  parts: readonly Part[],
  closed: readonly ClosedQuestion[],
  { moved, threshold }: { readonly moved: readonly MixChange[]; readonly threshold: number },
): Mixes {
  const known = new Map<string, readonly Mix[]>();
  const between = (pair: Pair): readonly Mix[] =>
    keptIn(known, JSON.stringify(pair), () =>
      moved
        .filter(({ from, to }) => from.edition === pair[0] && to.edition === pair[1])
        .flatMap(({ question }) => {
          const asked = closed.find(({ name }) => name === question)!;
          const both = parts.filter(({ label }) => pair.includes(label));
          return mixIn(both, asked, threshold) ?? [];
        }),
    );
  return { parts, between };
}

/**
 * Lines whose changes with a verdict tell what is left of them at equal mix of people. Nothing else is worked out: what is
 * not concluded of all people is not concluded of them either.
 *
 * @param marked whether a person is counted in a line.
 */
export const withEqualMix = (
  lines: readonly Compared[],
  { parts, between }: Mixes,
  marked: (person: Person, line: string) => boolean,
): Compared[] =>
  lines.map((line) => ({
    ...line,
    changes: line.changes.map((change): Change => {
      if (change.verdict === 'inconclusive') return change;
      const pair = [change.from, change.to] as const;
      const [before, after] = pair.map((label) => parts.find((part) => part.label === label)!);
      const shareIn = (part: Part, mix: Mix) =>
        shareAtMix(part, mix, (person) => marked(person, line.id));
      const [least] = between(pair)
        .map((mix): ChangeAtEqualMix => {
          const equal = standardisedChange(shareIn(before!, mix), shareIn(after!, mix));
          const holds = verdictOf(equal, 0) === change.verdict;
          return { question: mix.question, ...equal, holds };
        })
        .sort(
          (a, b) =>
            Number(a.holds) - Number(b.holds) || Math.abs(a.difference) - Math.abs(b.difference),
        );
      return least ? { ...change, equalMix: least } : change;
    }),
  }));
