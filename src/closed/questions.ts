import { groupBy } from '../ground/group-by.js';
import type { ClosedQuestion } from '../model/survey.js';
import { unnumbered } from '../names/names.js';
import { inTime } from '../names/times.js';
import { chosenBy } from '../people/people.js';
import { besideAmong } from './beside.js';
import { areDegrees } from './degrees.js';
import { withoutJoined } from './genders.js';
import { type Chooser, withQuestionNames } from './renamed.js';
import { optionKey } from './spellings.js';

/** People, and the closed questions that they were asked, file after file. */
interface AskedPeople<T> {
  readonly people: readonly T[];
  readonly closed: readonly ClosedQuestion[];
}

/**
 * What a question says whatever its number and marks: no case, accents, punctuation, nor a feminine beside its masculine.
 * « Vous êtes » and « 1. Vous êtes : » are one, « satisfait », « satisfait·e » and « satisfait(e) » too.
 */
const questionKey = (name: string): string =>
  optionKey(unnumbered(withoutJoined(name)))
    .replace(/[^\p{L}\p{N}\p{S}·%'-]+/gu, ' ')
    .trim();

/**
 * The same, with one name for the closed questions that are one from an edition to the next but for their
 * marks: that of the latest edition. Two of one edition are two.
 */
export function mergeQuestionNames<T extends Chooser>({
  people,
  closed,
}: AskedPeople<T>): AskedPeople<T> {
  const names = mergedNames(people, closed);
  if (names.size === 0) return { people, closed };
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    people: people.map((person) => ({
      ...person,
      closed: withQuestionNames(person.closed, nameOf),
    })),
    closed: closed.map((question) => ({ ...question, name: nameOf(question.name) })),
  };
}

/** Names that give way → the one that stays. */
function mergedNames(
  people: readonly Chooser[],
  closed: readonly ClosedQuestion[],
): Map<string, string> {
  const alike = [...groupBy([...new Set(closed.map(({ name }) => name))], questionKey)]
    .filter(([key, names]) => key !== '' && names.length > 1)
    .map(([, names]) => names.map((name) => askedOf(people, name)));
  const order = [...new Set(people.map(({ edition }) => edition))];
  return new Map(
    alike.flatMap((some) => {
      const editions = some.flatMap((one) => [...one.editions]);
      if (new Set(editions).size < editions.length) return [];
      const latest = inTime(order.filter((edition) => editions.includes(edition))).at(-1);
      const own = some.find((one) => latest !== undefined && one.editions.has(latest)) ?? some[0]!;
      return some.filter((one) => one !== own).map(({ name }) => [name, own.name] as const);
    }),
  );
}

/** A question, and the editions of those who answered it. */
function askedOf(
  people: readonly Chooser[],
  name: string,
): { readonly name: string; readonly editions: ReadonlySet<string> } {
  const own = people.filter(({ closed }) => Object.hasOwn(closed, name));
  return { name, editions: new Set(own.map(({ edition }) => edition)) };
}

/**
 * The closed questions of several files or analyses, each once. One that is not of one kind in all of them
 * says so: it lets people choose several options if it did anywhere, and has no values. A scale stays one where what
 * was chosen elsewhere is of its degrees; so does a choice of codes that the study calls by degrees.
 *
 * @param renamed questions whose options the study renames.
 */
export function mergeClosed(
  all: readonly ClosedQuestion[],
  people: readonly Chooser[],
  renamed: ReadonlySet<string> = new Set(),
): ClosedQuestion[] {
  return [...groupBy(all, ({ name }) => name)].map(([name, [first, ...others]]) => {
    const again = others.filter(({ kind, differs }) => differs || kind !== first!.kind);
    if (again.length === 0) {
      const isCalledSo = first!.kind === 'choice' && renamed.has(name) && isScale(name, people);
      return isCalledSo ? { name, kind: 'scale' } : first!;
    }
    const kinds = [first!, ...again].map(({ kind }) => kind);
    if (kinds.every((kind) => kind === 'scale' || kind === 'choice') && isScale(name, people))
      return { name, kind: 'scale' };
    return { name, kind: kinds.includes('multiple') ? 'multiple' : 'choice', differs: true };
  });
}

/** Whether all that people chose of a question, beside what is no answer to it, are degrees. */
function isScale(name: string, people: readonly Chooser[]): boolean {
  const chosen = [...new Set(people.flatMap((one) => chosenBy(one, name) ?? []))];
  const isOut = besideAmong(chosen);
  return areDegrees(chosen.filter((option) => !isOut(option)));
}
