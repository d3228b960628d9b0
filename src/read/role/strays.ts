import { namedEnds } from '../../closed/ends.js';
import { numberOf } from '../../closed/values.js';
import { type Counts, peopleWho } from './facts.js';

/** Up to this share of the notes, or one of so many, may be slips; more show that the ends are not those. */
const [SLIPS, SEVERAL] = [0.1, 5];

/**
 * The notes that lie beyond the ends that their question names, such as 11 and 99 « de 0 à 10 », where few
 * people gave any: slips of the hand, or codes for no answer, that would make a mean of notes nobody could
 * give.
 *
 * @param counts people by value.
 */
export function straysOf(question: string, counts: Counts): ReadonlySet<string> {
  const ends = namedEnds(question, []);
  if (!ends) return new Set();
  const [least, most] = ends;
  const isNote = (value: string): boolean => !Number.isNaN(numberOf(value));
  const isOut = (value: string): boolean => numberOf(value) < least || numberOf(value) > most;
  const [out, notes] = [peopleWho(counts, isOut), peopleWho(counts, isNote)];
  const few = out <= SLIPS * notes || (out === 1 && notes >= SEVERAL);
  return new Set(few ? [...counts.keys()].filter(isOut) : []);
}
