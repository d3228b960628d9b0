import { findQuestion, poolSmall, splitBy } from '../compare/grouping.js';
import { type Part, type Person, speakers } from '../compare/people.js';
import { groupBy } from '../ground/group-by.js';
import type { PeopleGroup } from '../model/analysis.js';
import type { Privacy } from '../model/publication.js';
import type { ClosedQuestion, Survey } from '../model/survey.js';
import { areFew } from '../people/privacy.js';

/** Closed questions whose groups may be shown beside answers, and the editions they are of. */
interface GroupingAsked {
  readonly closed: readonly ClosedQuestion[];
  readonly editions: readonly string[];
}

/** The groups that one question makes in one edition. */
interface Split {
  readonly question: string;
  readonly edition: string;
  readonly parts: readonly Part[];
}

/**
 * The closed questions that are named, in the order of their names; all where nobody named any.
 *
 * @throws UserError when there is none of a name, or when it lets a respondent be in several groups.
 */
export function groupsChosen(
  { closed, sources }: Pick<Survey, 'closed' | 'sources'>,
  names: readonly string[] | undefined,
): readonly ClosedQuestion[] {
  const columns = sources.flatMap((one) => one.columns);
  return names === undefined
    ? closed
    : [...new Set(names.map((name) => findQuestion(closed, name, columns)))];
}

/**
 * The groups by which answers can be filtered: of people who say something, as closed questions of one
 * choice make them in each edition, small ones pooled, in the order of questions.
 *
 * Privacy: whoever reads the answers can cross the groups of all questions. A question is left out of an
 * edition when crossing it with those before it would leave somebody with fewer others than the
 * threshold asks for (k-anonymity).
 */
export function peopleGroups(
  people: readonly Person[],
  { closed, editions }: GroupingAsked,
  { threshold }: Pick<Privacy, 'threshold'>,
): PeopleGroup[] {
  const single = closed.filter(({ kind }) => kind === 'choice' || kind === 'scale');
  const splits = editions.flatMap((edition) => {
    const writers = speakers({ label: edition, people: people.filter(isOf(edition)) });
    return safeSplits(writers, single, threshold).map((split) => ({ ...split, edition }));
  });
  return single.flatMap((one) => {
    const { name } = one;
    const own = splits.filter(({ question }) => question === name);
    const found = new Set(own.flatMap(({ parts }) => parts.map(({ label }) => label)));
    const options = splitBy(people, one).map(({ label }) => label);
    const labels = [
      ...options.filter((label) => found.has(label)),
      // What editions pool stands in the middle of those that they do not.
      ...[...found].filter((label) => !options.includes(label)),
    ];
    return labels.map((label) => ({ question: name, label, members: membersOf(label, own) }));
  });
}

const isOf =
  (edition: string) =>
  (person: Person): boolean =>
    person.edition === edition;

const membersOf = (label: string, splits: readonly Split[]): PeopleGroup['members'] =>
  Object.fromEntries(
    splits.flatMap(({ edition, parts }) =>
      parts
        .filter((part) => part.label === label)
        .map(({ people }) => [edition, people.map(({ id }) => id)]),
    ),
  );

/** The questions, first come first served, that together make no group of too few people. */
function safeSplits(
  writers: readonly Person[],
  questions: readonly ClosedQuestion[],
  threshold: number,
): Omit<Split, 'edition'>[] {
  let cells: (readonly Person[])[] = [writers];
  return questions.flatMap((question) => {
    const { parts } = poolSmall(splitBy(writers, question), threshold, sizeOf);
    const partOf = new Map(parts.flatMap((part) => part.people.map((person) => [person, part])));
    const crossed = cells.flatMap((cell) => [
      ...groupBy(cell, (person) => partOf.get(person)).values(),
    ]);
    const isSafe = crossed.every((cell) => !areFew(cell.length, threshold));
    if (parts.length < 2 || !isSafe) return [];
    cells = crossed;
    return [{ question: question.name, parts }];
  });
}

const sizeOf = ({ people }: Part): number => people.length;
