import { holds, runsIn } from '../ground/spans.js';
import type { Parse, Span, Token } from '../model/text.js';
import { isBare } from '../names/accents.js';
import { asWords, isCompound, isSum } from './compound.js';
import { fold, type Readings, type TokenKeys, tokenKeys } from './keys.js';
import { SOMEONE } from './pattern.js';

/** Whether a piece of a text is a word or a figure: all else is marks. */
export const holdsAWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A word where an entry may stand: a token, or a part of a hyphenated one. */
interface Word extends Span {
  readonly text: string;
  /** Index of its token. */
  readonly token: number;
}

/** One way to read on from a word: its keys, and the index of the word that follows. */
export interface WayOn {
  readonly keys: TokenKeys;
  readonly to: number;
}

/** The first and the last word of a text that a key stands for. */
interface Held {
  readonly first: number;
  last: number;
}

/** A text ready to be matched. */
export interface Keyed {
  readonly parse: Parse;
  /** Typed without any accent. */
  readonly bare: boolean;
  readonly words: readonly Word[];
  /** From each word: itself and, where it opens a compound, the whole compound. */
  readonly ways: readonly (readonly WayOn[])[];
  /** Indices of the words that belong to the word before: entries neither begin nor end there. */
  readonly bound: ReadonlySet<number>;
  /** Indices of the words that judge another thing than what is before them: no gap leads there. */
  readonly turning: ReadonlySet<number>;
  /** For each word, the index after the last word of its sentence. */
  readonly ends: readonly number[];
  /** All keys of its words, folded, with the first and the last word of each. */
  readonly folded: ReadonlyMap<string, Held>;
}

/** Prepares a text once for all matchers. `names`: where people are named. */
export function keyText(parse: Parse, french: Readings, names: readonly Span[] = []): Keyed {
  const words: Word[] = [];
  const ways: WayOn[][] = [];
  const bound = new Set<number>();
  parse.tokens.forEach((token, index) => {
    const named = names.some((name) => holds(name, token));
    const keys = tokenKeys(token, french.readings);
    const whole = named ? { ...keys, words: [...keys.words, SOMEONE] } : keys;
    const parts = isCompound(token) ? french.parseStrictly(asWords(token.text)).tokens : [];
    const from = words.length;
    if (parts.length < 2) {
      words.push({ text: token.text, token: index, start: token.start, end: token.end });
      ways.push([{ keys: whole, to: from + 1 }]);
      return;
    }
    for (const part of parts) {
      words.push({ ...moved(part, token.start), token: index });
      ways.push([{ keys: tokenKeys(part, french.readings), to: words.length }]);
    }
    ways[from]?.push({ keys: whole, to: words.length });
    if (named || !isSum(token, parts, french.readings)) {
      for (let inside = from + 1; inside < words.length; inside++) bound.add(inside);
    }
  });
  const ends = sentenceEnds(parse, words);
  const turning = turningTo(parse.tokens, words);
  return {
    parse,
    bare: isBare(parse.text),
    words,
    ways,
    bound,
    turning,
    ends,
    folded: foldedKeys(ways),
  };
}

/** « Super l’accueil, *nul* le repas »: an adjective that opens what is said of another thing. */
function turningTo(tokens: readonly Token[], words: readonly Word[]): Set<number> {
  const turns = words.flatMap(({ token }, index) => {
    const [before, own, next] = [tokens[token - 1], tokens[token], tokens[token + 1]];
    const opens = own?.pos === 'ADJ' && next?.pos === 'DET' && PARTS.test(before?.form ?? '');
    return opens ? [index] : [];
  });
  return new Set(turns);
}

const PARTS = /^(?:[,;/–—-]|mais|et)$/u;

function foldedKeys(ways: readonly (readonly WayOn[])[]): Map<string, Held> {
  const written = new Map<string, Held>();
  const hold = (held: Map<string, Held>, key: string, { first, last }: Held): void => {
    const known = held.get(key);
    if (known) known.last = Math.max(known.last, last);
    else held.set(key, { first, last });
  };
  ways.forEach((some, word) => {
    for (const { keys } of some)
      for (const key of [...keys.words, ...keys.others, keys.exact])
        hold(written, key, { first: word, last: word });
  });
  const folded = new Map<string, Held>();
  for (const [key, held] of written) hold(folded, fold(key), held);
  return folded;
}

const moved = ({ text, start, end }: Token, by: number) => ({
  text,
  start: start + by,
  end: end + by,
});

/** For each word, the index after the last word of its sentence. */
function sentenceEnds(parse: Parse, words: readonly Word[]): number[] {
  const ends = words.map(() => words.length);
  for (const { first, end } of runsIn(parse.sentences, words)) ends.fill(end, first, end);
  return ends;
}
