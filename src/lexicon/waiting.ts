import { sumOf } from '../stats/sum.js';
import { type Pattern, phrasesOf, wayOf, writtenWords } from './pattern.js';
import type { Saying } from './steps.js';

/** A line of a lexicon, and the number of what it says. */
export interface LexiconLine {
  readonly target: number;
  readonly pattern: Pattern;
  /** Most words in a gap. */
  readonly within: number;
}

/** A line that has a saying which no text has needed. */
export interface Waiting {
  readonly line: LexiconLine;
  readonly needs: Needs;
  /** The numbers of the ways to say it that are written out, and how many are not. It may wait under several words. */
  readonly written: Set<number>;
  left: number;
}

/** A word that lines need. */
export interface Needed {
  readonly word: string;
  waiting: Set<Waiting>;
  /** How many texts held it. */
  texts: number;
  /** The number of the last text that did. */
  text: number;
  /** Its first and its last place there. */
  first: number;
  last: number;
}

/** Plain words that a text must hold: of each piece, all those of one choice. A choice may have none. */
type Needs = readonly (readonly (readonly Needed[])[])[];

/** @param neededOf of a word in plain letters; none of others. */
export function waitingOf(
  line: LexiconLine,
  neededOf: (word: string) => Needed | undefined,
): Waiting {
  const { exact, pieces } = line.pattern;
  const choices = exact ? [] : writtenWords(line.pattern);
  return {
    line,
    needs: choices.map((some) =>
      some.map((words) => words.map(neededOf).filter((needed) => needed !== undefined)),
    ),
    left: pieces.reduce((ways, some) => ways * some.length, 1),
    written: new Set(),
  };
}

/**
 * The first place from which on more words may follow, where a text holds words in a row, from a place on; none where it
 * does not.
 */
function following(words: readonly Needed[], text: number, from: number): number | undefined {
  let place = from;
  for (const word of words) {
    if (word.text !== text || word.last < place) return undefined;
    place = Math.max(place, word.first);
  }
  return place;
}

/**
 * The ways to say a line that a text may hold, by the words that it holds in this order: of each piece, all those of one
 * choice. Those that a text before it held are written out.
 */
export function newSayings(waiting: Waiting, text: number): Saying[] {
  const { line, needs, written } = waiting;
  const { target, pattern, within } = line;
  const added: number[] = [];
  const take = (way: number, piece: number, from: number): void => {
    const choices = needs[piece];
    if (choices === undefined) {
      if (!written.has(way)) added.push(way);
      return;
    }
    for (let at = 0; at < choices.length; at += 1) {
      const next = following(choices[at]!, text, from);
      if (next !== undefined) take(way * choices.length + at, piece + 1, next);
    }
  };
  take(0, 0, 0);
  for (const way of added) written.add(way);
  waiting.left -= added.length;
  return added.map((way) => ({
    target,
    exact: pattern.exact,
    phrases: phrasesOf(wayOf(pattern, way), pattern),
    within,
  }));
}

/**
 * Words one of which a text must hold: the rarest of each choice, of the piece where they are rarest. Where each piece
 * has a choice that needs no word, which is written out before the first text, those of all others.
 */
export function rarestWords(needs: Needs): readonly Needed[] {
  let least = Infinity;
  let rarest: readonly (Needed | undefined)[] | undefined;
  const pieces = needs.map((choices) => choices.map(rarestOf));
  for (const words of pieces) {
    const count = sumOf(words, (word) => (word ? oftenOf(word) : Infinity));
    if (count < least) [rarest, least] = [words, count];
  }
  return (rarest ?? pieces.flat()).filter((word) => word !== undefined);
}

/** The first of the rarest words; none of none. */
function rarestOf(words: readonly Needed[]): Needed | undefined {
  let [rarest] = words;
  for (const word of words) if (rarest && oftenOf(word) < oftenOf(rarest)) rarest = word;
  return rarest;
}

/** How many texts held a word. Of words as rare, the longest is likely to stay so. */
const oftenOf = ({ texts, word }: Needed): number => texts + 1 / word.length;
