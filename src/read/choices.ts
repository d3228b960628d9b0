import { optionKey } from '../closed/spellings.js';
import type { Role } from '../model/survey.js';
import { haveCapitals, type Lists, partsOf, peopleByPart } from './role/multiple.js';
import { holdsContact } from './values.js';

/** What a text of the person’s own counts as. */
export const OTHER = 'Autre';

/** The options that the values of a closed column stand for, where they are not one option as written. */
export interface Choices {
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Values that hold a text of the person’s own, counted as « Autre ». */
  readonly typed: ReadonlySet<string>;
}

/**
 * Reads the values of a closed column: the options of a cell that holds several, and « Autre » for what
 * people typed beside the options, ways to reach them above all.
 *
 * @param counts people by value, of all files that ask the question.
 */
export function choicesOf(role: Role, counts: ReadonlyMap<string, number>): Choices {
  const lists = role === 'multiple' ? partsOf(counts) : undefined;
  const typed = lists ? typedParts(lists, counts) : new Set<string>();
  const isTyped = (part: string): boolean => typed.has(part) || holdsContact(part);
  const read = [...(lists ?? [...counts.keys()].map((value) => [value, [value]] as const))];
  const own = read.filter(([, parts]) => parts.some(isTyped));
  const options = (lists ? read : own).map(
    ([value, parts]) =>
      [value, [...new Set(parts.map((part) => (isTyped(part) ? OTHER : part)))]] as const,
  );
  return { options: new Map(options), typed: new Set(own.map(([value]) => value)) };
}

/**
 * Parts that people typed after the options they chose: given by one person, at the end of a cell, in lower
 * case where options have a capital. Where there are more such parts than options, all of them, whatever
 * their case: so many options of one person each are none.
 */
function typedParts(lists: Lists, counts: ReadonlyMap<string, number>): Set<string> {
  const people = peopleByPart(lists, counts);
  const spelt = new Map<string, number>();
  for (const [part, n] of people) spelt.set(optionKey(part), (spelt.get(optionKey(part)) ?? 0) + n);
  const isOwn = (part: string): boolean => spelt.get(optionKey(part)) === 1;
  const ends = [...lists.values()]
    .map((parts) => parts.slice(parts.findLastIndex((part) => !isOwn(part)) + 1))
    .filter((end) => end.length > 0);
  const own = new Set(ends.flat());
  const capitals = haveCapitals(lists, counts);
  const typed = ends.filter((end) => capitals && end.some((part) => /^\p{Ll}/u.test(part)));
  return ends.length > people.size - own.size ? own : new Set(typed.flat());
}
