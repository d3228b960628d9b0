import { LevenshteinDistanceSearch } from 'natural/lib/natural/distance/index.js';
import { stripAccents } from '../../names/accents.js';
import type { Typeset } from './typeset.js';

/** Texts with the most words of the passage that are compared letter by letter. */
const COMPARED = 5;
/** Share of the letters of a passage that may differ, where it is still the same words, altered. */
const ALTERED = 1 / 3;

/** Pairs of letters that are compared at most: a page with a page. */
const LONGEST = 4_000_000;
/** Letters shown on either side of the first that differs. */
const AROUND = 30;

/** What a passage comes nearest to. */
export interface Nearest<Text> {
  readonly of: Text;
  /** What is printed around the first letter that differs, and what stands there in the text: both as typed. */
  readonly printed: string;
  readonly typed: string;
}

/** A text that passages are compared with. */
export interface ComparedText extends Typeset {
  /** How its words begin and end, as `wordEnds` has them. */
  readonly words: ReadonlySet<string>;
}

/** Letters at either end of a word, of which a slip leaves one as it was. */
const AT_ENDS = 4;

/** How the words of a text begin and how they end, without case and accents: « médation » begins or ends as « médiation ». */
export const wordEnds = (text: string): Set<string> =>
  new Set(
    (stripAccents(text.toLowerCase()).match(/[\p{L}\p{N}]{3,}/gu) ?? []).flatMap((word) => [
      `${word.slice(0, AT_ENDS)}-`,
      `-${word.slice(-AT_ENDS)}`,
    ]),
  );

/**
 * The text that holds a passage but for some letters (Levenshtein’s distance to the nearest stretch of it, as natural
 * searches it); null where none is that near.
 */
export function nearestOf<Text extends ComparedText>(
  printed: Typeset,
  texts: readonly Text[],
): Nearest<Text> | null {
  const passage = printed.text;
  const words = [...wordEnds(passage)];
  const near = texts
    .map((of) => ({ of, shared: words.filter((word) => of.words.has(word)).length }))
    .filter(({ of, shared }) => shared > 0 && passage.length * of.text.length <= LONGEST)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, COMPARED)
    .map(({ of }) => ({ of, ...LevenshteinDistanceSearch(passage, of.text) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!near || near.distance > ALTERED * passage.length) return null;
  const { of, offset, substring } = near;
  const at = firstDifference(passage, substring);
  return {
    of,
    printed: around(printed, at),
    typed: around(of, offset + at, { from: offset, to: offset + substring.length }),
  };
}

/** Where two texts begin to differ; the case of the first letter is free. */
function firstDifference(printed: string, typed: string): number {
  for (let at = 0; at < printed.length; at += 1) {
    const [one = '', other = ''] = [printed[at], typed[at]];
    if (one !== other && !(at === 0 && one.toLowerCase() === other.toLowerCase())) return at;
  }
  return printed.length;
}

/** The words around a place in a text, at most those of a stretch of it. */
function around(
  { text, typedOf }: Typeset,
  at: number,
  { from, to } = { from: 0, to: text.length },
): string {
  const start = Math.max(from, at - AROUND);
  const end = Math.min(to, at + AROUND);
  const before = /[\p{L}\p{N}'-]*$/u.exec(text.slice(0, start))![0];
  const after = /^[\p{L}\p{N}'-]*/u.exec(text.slice(end))![0];
  const shown = typedOf(start - before.length, end + after.length).replace(/[ \n\r\t]+/g, ' ');
  return `${start > from ? '…' : ''}${shown.trim()}${end < to ? '…' : ''}`;
}
