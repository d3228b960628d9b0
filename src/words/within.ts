import { personKey } from '../people/people.js';
import type { Tally } from './tally.js';

/** Of the people who say a word, the share who say an expression that holds it for both to be one thing. */
const MOSTLY = 2 / 3;

/**
 * Without words that are mostly said in a longer expression, which is there as well: « chaises » of « pas assez de
 * chaises » would have two places in a picture for one thing.
 */
export function withoutWithin(tallies: readonly Tally[]): Tally[] {
  const longer = tallies.filter(({ display }) => display.includes(' '));
  return tallies.filter((one) => {
    const own = peopleOf(one);
    return !longer.some(
      (other) =>
        endsWith(other, one) &&
        [...peopleOf(other)].filter((person) => own.has(person)).length >= MOSTLY * own.size,
    );
  });
}

/** Whether an expression measures or completes a word: it ends with it. */
const endsWith = ({ display }: Tally, word: Tally): boolean =>
  [' ', "'"].some((before) => display.endsWith(`${before}${word.display}`));

const peopleOf = ({ uses }: Tally): ReadonlySet<string> =>
  new Set(uses.map(({ tagged }) => personKey(tagged.answer)));
