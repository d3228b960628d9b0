import { namedEnds } from '../../closed/ends.js';
import { isNumber, numberOf } from '../../closed/values.js';
import { MOSTLY } from './candidate.js';
import { type Counts, type Facts, measure, peopleWho } from './facts.js';
import { straysOf } from './strays.js';

/** A note with what it is out of: « 8/10 », « 8,5 / 10 », « 8 sur 10 ». Those out of 20 and 100 are read anywhere (closed/values.ts). */
const OUT_OF = /^(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:\/|sur)\s?([3-9]|10)$/iu;

/**
 * The values that tell what their note is out of, among bare notes out of as many → the note alone; where all tell it,
 * and some write one note in several ways, « 5/5 », « 5 sur 5 » → one way. As they are, they would make steps with
 * names of their own.
 *
 * @param question as it was asked: it may name the ends of its scale.
 * @param counts people by value.
 */
export function notesOutOf(question: string, counts: Counts): ReadonlyMap<string, string> {
  const told = [...counts.keys()].flatMap((value) => {
    const [, note, most] = OUT_OF.exec(value) ?? [];
    return note === undefined ? [] : [{ value, note, most: Number(most) }];
  });
  const [first] = told;
  if (first === undefined || told.some(({ most }) => most !== first.most)) return new Map();
  const notes = new Map(told.map(({ value, note }) => [value, note]));
  const strays = straysOf(question, counts);
  const bare = [...counts.keys()].filter((value) => isNumber(value) && !strays.has(value));
  const highest = Math.max(...bare.map(numberOf));
  const end = namedEnds(question, [])?.[1];
  const areOutOfAsMany =
    highest <= first.most && (end === undefined ? highest > first.most / 2 : end === first.most);
  const areNotes =
    told.every(({ note, most }) => numberOf(note) <= most) &&
    peopleWho(counts, (value) => isNumber(value) || notes.has(value)) > MOSTLY * peopleWho(counts);
  if (!areNotes) return new Map();
  if (bare.length > 0) return areOutOfAsMany ? notes : new Map();
  const alike = told.map(
    ({ value, note, most }) => [value, `${numberOf(note)}/${most}`.replace('.', ',')] as const,
  );
  return new Set(alike.map(([, note]) => note)).size < told.length ? new Map(alike) : new Map();
}

/** What a column looks like with the notes alone. */
export function withPlainNotes(question: string, facts: Facts): Facts {
  const notes = notesOutOf(question, facts.counts);
  if (notes.size === 0) return facts;
  return measure(
    [...facts.counts].flatMap(([value, n]) => Array<string>(n).fill(notes.get(value) ?? value)),
  );
}
