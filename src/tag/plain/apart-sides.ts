import { holds, meet } from '../../ground/spans.js';
import type { Parse, Token } from '../../model/text.js';
import { isNoun, isPredicate } from '../tokens.js';
import type { Valued } from '../tone/valued.js';

/** What parts two sides, and how far back « et » looks for what it goes on. */
const BETWEEN = /^(?:[,;./|–—-]|mais|et|par contre)$/u;
const NEAR = 6;

/** What punctuation, « et », « mais » part in an answer. */
export function partedSides({ tokens, sentences }: Parse): Token[][] {
  const opens = new Set(sentences.map(({ start }) => start));
  const sides: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (opens.has(token.start) && sides.at(-1)?.length) sides.push([]);
    if (token.form === 'autant' && sides.at(-1)?.length) sides.push([]);
    if (!BETWEEN.test(token.form) || isOfBoth(tokens, at)) sides.at(-1)?.push(token);
    else if (sides.at(-1)?.length) sides.push([]);
  }
  return sides.filter(({ length }) => length > 0);
}

/** « La fluidité des inscriptions et des changements de salle »: « et » between two things of a third. */
const isOfBoth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'et' &&
  OF_ANOTHER.test(tokens[at + 1]?.form ?? '') &&
  tokens
    .slice(Math.max(0, at - NEAR), at)
    .some(({ form }, back, before) => OF_ANOTHER.test(form) && isNoun(before[back - 1]));
const OF_ANOTHER = /^(?:d[e'u]|des)$/u;

/** « Ateliers ++ plénières - »: sides that each end with their mark; null of others. */
export function markedSides(tokens: readonly Token[]): Token[][] | null {
  const sides: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const [side, next] = [sides.at(-1)!, tokens[at + 1]];
    if (side.length === 0 && PARTING.test(token.form)) return;
    side.push(token);
    if (isSign(token) && next && !isSign(next)) sides.push([]);
  });
  const isMarked = (side: readonly Token[]): boolean =>
    side.length > 1 && !isSign(side[0]!) && isSign(side.at(-1)!);
  return sides.every(isMarked) ? sides : null;
}

const PARTING = /^[,;./|]$/u;
const isSign = ({ text }: Token): boolean => /^(?:\+|[-–—]+)$/u.test(text);

/** Most words that are looked at. */
const LONGEST = 24;

/** What the noun behind it hangs on, or explains: « trop de monde », « une horreur », « une attention : des chaussettes ». */
const HOLDS = /^(?:ADP|DET|CCONJ|NUM|PRON|SCONJ|PUNCT|SYM)$/u;

/**
 * Things and their verdicts that are typed without a stop, each by itself: « les gens adorables | le parking une
 * horreur », « super buffet | wifi en rade ». A part begins at a thing where the one before has its own and is
 * judged; all of them are, or the words stay together.
 */
export function typedTogether(
  words: readonly Token[],
  values: readonly Valued[],
): readonly Token[][] {
  if (words.length > LONGEST || words.some(isPredicate)) return [[...words]];
  const parts: Token[][] = [[]];
  words.forEach((token, at) => {
    const part = parts.at(-1)!;
    const own = { start: part[0]?.start ?? token.start, end: part.at(-1)?.end ?? token.start };
    const isWhole = !values.some((one) => meet(one, own) && meet(one, token));
    const isSaid = part.some(isNoun) && values.some((one) => one.value !== 0 && holds(own, one));
    if (isWhole && isSaid && opensThing(words, at)) parts.push([token]);
    else part.push(token);
  });
  const isJudged = (part: readonly Token[]): boolean =>
    values.some((one) => one.value !== 0 && part.some((token) => holds(one, token)));
  return parts.every(isJudged) ? parts : [[...words]];
}

/** Whether a thing begins at a word: its article, its noun, or the adjective before it. */
function opensThing(words: readonly Token[], at: number): boolean {
  if (HOLDS.test(words[at - 1]?.pos ?? '') || standsBeforeItsNoun(words, at - 1)) return false;
  const [first, next] = [words[at]!, words[at + 1]];
  if (isNoun(first)) return true;
  if (first.pos === 'ADJ') return isNoun(next);
  return first.pos === 'DET' && !OF.test(first.form) && (isNoun(next) || isNoun(words[at + 2]));
}

/** « Des batailles » may be said of the thing before it. */
const OF = /^(?:des|du)$/u;

/** « Au faux | conseiller »: an adjective that waits for its noun. */
function standsBeforeItsNoun(words: readonly Token[], at: number): boolean {
  if (words[at]?.pos !== 'ADJ') return false;
  const before = words.slice(0, at).findLast(({ pos }) => pos !== 'ADV' && pos !== 'ADJ');
  return !isNoun(before);
}
