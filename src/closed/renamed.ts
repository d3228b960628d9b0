import { groupBy } from '../ground/group-by.js';
import type { Respondent } from '../model/survey.js';

type Closed = Respondent['closed'];

/** Whoever chose options of closed questions. */
export type Chooser = Pick<Respondent, 'closed' | 'edition'>;

/** Closed answers with each option under the name that it gets; two that get one name are one. */
export const withOptionNames = (
  closed: Closed,
  nameOf: (question: string, option: string) => string,
): Closed =>
  Object.fromEntries(
    Object.entries(closed).map(([question, options]) => [
      question,
      [...new Set(options.map((option) => nameOf(question, option)))],
    ]),
  );

/** One option that somebody of an edition chose. */
export interface Choice {
  readonly option: string;
  readonly edition: string;
}

/** The same people, with the options of each closed question under the names that all choices of it give. */
export function withNamesFrom<T extends Chooser>(
  people: readonly T[],
  namesOf: (chosen: readonly Choice[]) => ReadonlyMap<string, string>,
): T[] {
  const said = people.flatMap(({ closed, edition }) =>
    Object.entries(closed).flatMap(([question, options]) =>
      options.map((option) => ({ question, option, edition })),
    ),
  );
  const names = new Map(
    [...groupBy(said, ({ question }) => question)].map(([question, own]) => [
      question,
      namesOf(own),
    ]),
  );
  const nameOf = (question: string, option: string): string =>
    names.get(question)?.get(option) ?? option;
  return people.map((person) => ({ ...person, closed: withOptionNames(person.closed, nameOf) }));
}

/** Closed answers with each question under the name that it gets. */
export const withQuestionNames = (closed: Closed, nameOf: (question: string) => string): Closed =>
  Object.fromEntries(
    Object.entries(closed).map(([question, options]) => [nameOf(question), options]),
  );
