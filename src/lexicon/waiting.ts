import { type Pattern, plainWords, variantsOf, type Word } from './pattern.js';
import type { Saying } from './steps.js';
import { isPlain } from './vocabulary.js';

/** A line of a lexicon, and the number of what it says. */
export interface Line {
  readonly target: number;
  readonly pattern: Pattern;
  /** Most words in a gap. */
  readonly within: number;
}

/** A line that no text has needed, or one of its sayings. */
export interface Waiting {
  readonly what: Line | Saying;
  readonly needs: Needs;
  /** It may wait under several words, and was written out when one of them came. */
  over: boolean;
}

/** Plain words that a text must hold: of each piece, all those of one choice. A choice may have none. */
export type Needs = readonly (readonly (readonly string[])[])[];

/** All ways to say a line. */
export const sayingsOf = ({ target, pattern, within }: Line): Saying[] =>
  variantsOf(pattern).map((phrases) => ({ target, exact: pattern.exact, phrases, within }));

export function needsOf(what: Line | Saying): Needs {
  if ('phrases' in what) return what.exact ? [] : [[plain(what.phrases)]];
  if (what.pattern.exact) return [];
  return plainWords(what.pattern);
}

const plain = (phrases: readonly (readonly Word[])[]): string[] =>
  phrases.flat().flatMap((word) => (isPlain(word) ? word.text : []));

/** Whether a text may hold the line, by the words that it holds: of each piece, all those of one choice. */
export function isHeld(needs: Needs, isThere: (word: string) => boolean): boolean {
  for (const choices of needs) if (!holdsOne(choices, isThere)) return false;
  return true;
}

function holdsOne(choices: Needs[number], isThere: (word: string) => boolean): boolean {
  for (const words of choices) if (words.every(isThere)) return true;
  return false;
}

/**
 * Words one of which a text must hold: the rarest of each choice, of the piece where they are rarest.
 *
 * @param countOf how many texts held one. Of words as rare, the longest is likely to stay so.
 */
export function rarestWords(needs: Needs, countOf: (word: string) => number): string[] {
  let [rarest, least]: [string[], number] = [[], Infinity];
  for (const choices of needs) {
    const words: string[] = [];
    let cost = 0;
    for (const choice of choices) {
      const [word, count] = rarestOf(choice, countOf);
      if (word === undefined) {
        cost = Infinity;
        break;
      }
      words.push(word);
      cost += count;
    }
    if (cost < least) [rarest, least] = [words, cost];
  }
  return rarest;
}

/** The first of the rarest words; none of none. */
function rarestOf(
  words: readonly string[],
  countOf: (word: string) => number,
): readonly [word: string | undefined, count: number] {
  let [rarest, least]: [string | undefined, number] = [undefined, Infinity];
  for (const word of words) {
    const count = countOf(word) + 1 / word.length;
    if (count < least) [rarest, least] = [word, count];
  }
  return [rarest, least];
}
