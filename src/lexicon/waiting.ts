import { type Pattern, variantsOf, type Word, wordChoices } from './pattern.js';
import type { Saying } from './steps.js';
import type { KeysOf } from './vocabulary.js';

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
  /** It waits under several words, and one of them came. */
  over: boolean;
}

/** Plain words that a text must hold: of each piece, all those of one choice. A choice may have none. */
export type Needs = readonly (readonly (readonly string[])[])[];

/** All ways to say a line. */
export const sayingsOf = ({ target, pattern, within }: Line): Saying[] =>
  variantsOf(pattern).map((phrases) => ({ target, exact: pattern.exact, phrases, within }));

export function needsOf(what: Line | Saying, keysOf: KeysOf): Needs {
  const plain = (words: readonly Word[]) => words.filter(keysOf).map(({ text }) => text);
  if ('phrases' in what) return what.exact ? [] : [[plain(what.phrases.flat())]];
  if (what.pattern.exact) return [];
  return wordChoices(what.pattern).map((choices) => choices.map(plain));
}

/** How often each word is needed. */
export function countWords(all: readonly Needs[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of all.flat(3)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Words of which a text must hold one: the rarest of each choice, of the piece where they are
 * rarest. None where every piece has a choice without plain words.
 */
export function wordsToWaitFor(needs: Needs, counts: ReadonlyMap<string, number>): string[] {
  const rank = (word: string) => counts.get(word) ?? 0;
  const [rarest] = needs
    .filter((choices) => choices.every((words) => words.length > 0))
    .map((choices) => choices.map((all) => all.reduce((a, b) => (rank(b) < rank(a) ? b : a))))
    .map((words) => ({ words, cost: words.reduce((sum, word) => sum + rank(word), 0) }))
    .sort((a, b) => a.cost - b.cost);
  return rarest?.words ?? [];
}
