import { countEach, groupBy } from '../ground/group-by.js';
import type { ClosedQuestion } from '../model/survey.js';
import { chosenBy } from '../people/people.js';
import { areFew } from '../people/privacy.js';
import { isYesOrNo } from '../read/values.js';
import { sumOf } from '../stats/sum.js';
import type { Part } from './people.js';

/** So much of the doubt about who is of which group goes where the answer is known (Goodman and Kruskal’s lambda). */
const NEARLY_ALL = 0.9;

/**
 * Whether the options of a closed question are parts of the groups: nearly all who chose one are of one group, as
 * each session is in one town. That these groups differ by it says again what they are. What few chose tells
 * nothing, and « Oui » on one side and « Non » on the other is a difference.
 */
export function isNested(
  parts: readonly Part[],
  { name, kind }: ClosedQuestion,
  threshold: number,
): boolean {
  if (kind !== 'choice') return false;
  const chosen = parts.flatMap(({ label, people }) =>
    people
      .flatMap((person) => chosenBy(person, name)?.slice(0, 1) ?? [])
      .map((option) => ({ label, option })),
  );
  const options = [...groupBy(chosen, ({ option }) => option)].filter(
    ([, own]) => !areFew(own.length, threshold),
  );
  if (options.every(([option]) => isYesOrNo(option))) return false;
  const told = options.map(([, own]) => own);
  const size = sumOf(told, ({ length }) => length);
  const most = largestIn(told.flat());
  const known = sumOf(told, largestIn);
  return 2 * size > chosen.length && most < size && known - most >= NEARLY_ALL * (size - most);
}

/** The people of the group that has most of these. */
const largestIn = (people: readonly { readonly label: string }[]): number =>
  Math.max(0, ...countEach(people.map(({ label }) => label)).values());
