import type { Change, Compared } from '../model/comparison.js';
import { newcombe } from '../stats/newcombe.js';
import { type Part, type Person, speakers } from './people.js';
import { verdictOf } from './table.js';
import { tagsOf } from './themes.js';

/** People of a theme in an edition. */
interface Column {
  /** Those whose own words tell of it. */
  readonly tell: { readonly people: number; readonly of: number };
  /** Those to whom it is given by the wording of a question alone. */
  readonly given: number;
}

/**
 * Takes the verdict from changes of themes that come of a question: the theme is given by the wording of
 * a question in one of the two editions only, and those whose own words tell of it prove nothing.
 */
export const unlessGiven = (parts: readonly Part[], compared: readonly Compared[]): Compared[] =>
  compared.map((line) => ({
    ...line,
    changes: line.changes.map((change) =>
      change.verdict !== 'inconclusive' && isGiven(parts, line.id, change)
        ? { ...change, verdict: 'inconclusive', given: true }
        : change,
    ),
  }));

function isGiven(parts: readonly Part[], theme: string, { from, to, verdict }: Change): boolean {
  const [before, after] = [from, to].map((label) =>
    columnOf(parts.find((part) => part.label === label)!, theme),
  ) as [Column, Column];
  if (before.given > 0 === after.given > 0) return false;
  const [low, high] = newcombe(after.tell, before.tell);
  return verdictOf({ low, high }, 0) !== verdict;
}

function columnOf(part: Part, theme: string): Column {
  const people = speakers(part);
  const cited = people.filter((person) => tagsOf(person, theme).length > 0);
  const given = cited.filter((person) => isOnlyGiven(person, theme)).length;
  return { tell: { people: cited.length - given, of: people.length }, given };
}

const isOnlyGiven = (person: Person, theme: string): boolean =>
  tagsOf(person, theme).every(({ given }) => given === true);
