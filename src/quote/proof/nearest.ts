import { LevenshteinDistanceSearch } from 'natural/lib/natural/distance/index.js';

/** Texts with the most words of the passage that are compared letter by letter. */
const COMPARED = 5;
/** Share of the letters of a passage that may differ, where it is still the same words, altered. */
const ALTERED = 1 / 3;

/** What a passage comes nearest to. */
export interface Nearest<Text> {
  readonly of: Text;
  /** The first words that differ: what is printed, and what stands there in the text; either may be nothing. */
  readonly printed: string;
  readonly typed: string;
}

/**
 * The text that holds a passage but for some letters (Levenshtein’s distance to the nearest stretch of it, as natural
 * searches it); null where none is that near. Texts are typeset as the passage is.
 */
export function nearestOf<Text extends { readonly text: string }>(
  passage: string,
  texts: readonly Text[],
): Nearest<Text> | null {
  const words = [...new Set(wordsOf(passage))];
  const shared = (text: string): number => {
    const own = new Set(wordsOf(text));
    return words.filter((word) => own.has(word)).length;
  };
  const near = texts
    .map((of) => ({ of, shared: shared(of.text) }))
    .filter((one) => one.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, COMPARED)
    .map(({ of }) => ({ of, ...LevenshteinDistanceSearch(passage, of.text) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!near || near.distance > ALTERED * passage.length) return null;
  const { of, offset, substring } = near;
  return { of, ...firstDifference(passage, inWholeWords(of.text, offset, substring.length)) };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** A stretch of a text, out to the ends of the words that it begins and ends in. */
function inWholeWords(text: string, from: number, length: number): string {
  const before = /[\p{L}\p{N}'-]*$/u.exec(text.slice(0, from))![0];
  const after = /^[\p{L}\p{N}'-]*/u.exec(text.slice(from + length))![0];
  return before + text.slice(from, from + length) + after;
}

/** The case of the first letter is free. */
function firstDifference(printed: string, typed: string) {
  const [a, b] = [wordsAndSigns(printed), wordsAndSigns(typed)];
  const at = a.findIndex((word, index) =>
    index === 0 ? word.toLowerCase() !== b[0]?.toLowerCase() : word !== b[index],
  );
  const from = at === -1 ? a.length : at;
  return { printed: a[from] ?? '', typed: b[from] ?? '' };
}

const wordsAndSigns = (text: string): string[] =>
  text.match(/[\p{L}\p{N}'-]+|[^\p{L}\p{N}\s]/gu) ?? [];
