import { sumOf } from '../stats/sum.js';
import { type Pattern, variantsOf, writtenWords } from './pattern.js';
import type { Saying } from './steps.js';

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

/** A word that lines need. */
export interface Needed {
  readonly word: string;
  /** What waits for it. */
  waiting: Set<Waiting>;
  /** How many texts held it. */
  texts: number;
  /** The number of the last text that did. */
  last: number;
}

/** Plain words that a text must hold: of each piece, all those of one choice. A choice may have none. */
type Needs = readonly (readonly (readonly Needed[])[])[];

/** All ways to say a line. */
export const sayingsOf = ({ target, pattern, within }: Line): Saying[] =>
  variantsOf(pattern).map((phrases) => ({ target, exact: pattern.exact, phrases, within }));

/** @param neededOf of a word in plain letters; none of others. */
export function needsOf(
  what: Line | Saying,
  neededOf: (word: string) => Needed | undefined,
): Needs {
  const { exact } = 'phrases' in what ? what : what.pattern;
  if (exact) return [];
  const words = 'phrases' in what ? [[wordsOf(what)]] : writtenWords(what.pattern);
  return words.map((choices) =>
    choices.map((choice) => choice.map(neededOf).filter((needed) => needed !== undefined)),
  );
}

const wordsOf = ({ phrases }: Saying): string[] =>
  phrases.flat().flatMap(({ text, stem }) => (stem ? [] : text));

/** Whether a text may hold the line, by the words that it holds: of each piece, all those of one choice. */
export function mayHold(needs: Needs, text: number): boolean {
  return needs.every((choices) =>
    choices.some((words) => words.every(({ last }) => last === text)),
  );
}

/** Words one of which a text must hold: the rarest of each choice, of the piece where they are rarest. */
export function rarestWords(needs: Needs): readonly Needed[] {
  let [rarest, least]: [readonly Needed[], number] = [[], Infinity];
  for (const choices of needs) {
    const words = choices.map(rarestOf);
    const count = sumOf(words, (word) => (word ? oftenOf(word) : Infinity));
    if (count < least) [rarest, least] = [words.filter((word) => word !== undefined), count];
  }
  return rarest;
}

/** The first of the rarest words; none of none. */
function rarestOf(words: readonly Needed[]): Needed | undefined {
  let [rarest] = words;
  for (const word of words) if (rarest && oftenOf(word) < oftenOf(rarest)) rarest = word;
  return rarest;
}

/** How many texts held a word. Of words as rare, the longest is likely to stay so. */
const oftenOf = ({ texts, word }: Needed): number => texts + 1 / word.length;
