import type { CodedAnswer, Token, Upos } from '../model.js';
import { isContent, keyOf, type Mention, mentionOf } from './mention.js';

/** Part-of-speech patterns of French noun expressions; `de` is that preposition. */
const PATTERNS: readonly (readonly (Upos | 'de')[])[] = [
  ['NOUN', 'de', 'DET', 'NOUN'],
  ['NOUN', 'de', 'NOUN'],
  ['NOUN', 'NOUN', 'ADJ'],
  ['NOUN', 'PROPN', 'ADJ'],
  ['NOUN', 'ADJ'],
  ['NOUN', 'NOUN'],
  ['NOUN', 'PROPN'],
  ['PROPN', 'PROPN'],
  ['ADJ', 'NOUN'],
];

/** Said by fewer people, a run of words is chance. */
const LEAST_PEOPLE = 3;
/** Of the people who say the rarer word of an expression, the share who must say the expression. */
const LEAST_GLUE = 0.25;

interface Found {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

/** Every run of tokens that has the form of a noun expression and holds no word left out. */
export function expressionsIn(
  tokens: readonly Token[],
  coded: CodedAnswer,
  allowed: (token: Token) => boolean,
): Found[] {
  return tokens.flatMap((_, from) =>
    PATTERNS.flatMap((pattern) => {
      const run = tokens.slice(from, from + pattern.length);
      const fits =
        run.length === pattern.length &&
        pattern.every((part, at) => fitsPart(part, run[at]!)) &&
        run.every((token) => !isContent(token) || (allowed(token) && !token.negated));
      return fits ? [{ mention: mentionOf(run, coded), from, to: from + run.length - 1 }] : [];
    }),
  );
}

/** Lengths of the patterns, longest first. */
const LENGTHS = [4, 3, 2] as const;

/** Every run of words that is one of the expressions kept, whatever part of speech the engine saw there. */
export function keptIn(
  tokens: readonly Token[],
  coded: CodedAnswer,
  { allowed, kept }: { allowed: (token: Token) => boolean; kept: ReadonlySet<string> },
): Found[] {
  return LENGTHS.flatMap((length) =>
    tokens.flatMap((_, from) => {
      const run = tokens.slice(from, from + length);
      const fits =
        run.length === length &&
        kept.has(keyOf(run)) &&
        run.every((token) => !isContent(token) || (allowed(token) && !token.negated));
      return fits ? [{ mention: mentionOf(run, coded), from, to: from + length - 1 }] : [];
    }),
  );
}

const fitsPart = (part: Upos | 'de', token: Token): boolean =>
  part === 'de'
    ? token.lemma === 'de' && token.pos === 'ADP'
    : token.pos === part && (part === 'DET' || isContent(token));

/**
 * Expressions that several people say and whose words hold together.
 *
 * @param people people by key, of expressions and of single words alike.
 */
export function heldTogether(
  expressions: Iterable<string>,
  people: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const count = (key: string): number => people.get(key)?.size ?? 0;
  return new Set(
    [...expressions].filter((key) => {
      const parts = key
        .split(' ')
        .map(count)
        .filter((size) => size > 0);
      const rarest = Math.min(...parts, Number.POSITIVE_INFINITY);
      return count(key) >= LEAST_PEOPLE && count(key) >= LEAST_GLUE * rarest;
    }),
  );
}
