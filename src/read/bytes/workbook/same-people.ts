import { bareName } from '../../../names/names.js';
import { areGroups } from '../../layout/told-apart.js';
import { numbersPeople } from '../../role/headings.js';

/** The people of a sheet by what its first column calls them, and the name of the sheet. */
interface Named<T> {
  readonly name: string;
  readonly people: ReadonlyMap<string, T>;
}

/**
 * Whether two sheets tell of the same people. Most of the smaller are in the other; numbers that only count rows,
 * and first names, must be all the same, on sheets that are not of one group each.
 * @param by the heading of both first columns.
 */
export function areSame<T>(by: string, one: Named<T>, other: Named<T>): boolean {
  const shared = [...other.people.keys()].filter((key) => one.people.has(key)).length;
  const sizes = [one.people.size, other.people.size];
  const names = [one.name, other.name];
  const areQuestions = names.every(isOfQuestion);
  const areNumbersOfPeople =
    areQuestions && numbersPeople(by) && [one, other].every(({ people }) => hasGaps(people));
  if (areNumbersOfPeople || !areVague(by, one.people, other.people))
    return shared * 2 > Math.min(...sizes);
  return sizes.every((size) => size === shared) && (areQuestions || !areGroups(names));
}

/** Sheets that are numbered as questions are; « Q1 2025 » is a quarter. */
export const isOfQuestion = (name: string): boolean =>
  /^q(uestion)?s? ?(n°)? ?\d(?!.*\b(19|20)\d\d\b)/.test(bareName(name));

const FIRST_NAME = /^((votre|ton) )?(prenom|first ?name)s?$/;

type People = ReadonlyMap<string, unknown>;

/** Whether what people are called may be others’ on another sheet: their first name, or their number on it. */
const areVague = (by: string, one: People, other: People): boolean =>
  FIRST_NAME.test(bareName(by)) ||
  [one, other].some(areCounted) ||
  [one, other].every((people) => areNumbered(people));

/** Numbers alone, of which some may lack: `1, 2, 4`; numbers of a larger file are larger. */
const areCounted = (people: People): boolean =>
  [...people.keys()].every((key) => /^\d+$/.test(key) && Number(key) <= 2 * people.size);

/** Numbers that count no rows: some are higher than there are rows. */
const hasGaps = (people: People): boolean =>
  [...people.keys()].some((key) => Number(key) > people.size);

/** One word, and numbers from 1 on: `P1, P2, P3`. */
function areNumbered(people: People): boolean {
  const parts = [...people.keys()].map((key) => /^(.*?)(\d+)$/.exec(key));
  return parts.every((part) => part && part[1] === parts[0]![1] && Number(part[2]) <= people.size);
}
