import { inside } from '../ground/spans.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Parse, Token, Upos } from '../model/text.js';
import { joinedWord } from '../names/names.js';
import { isLoanword } from './loanwords.js';
import { isLocution } from './locutions.js';
import { isContent, keyOf, type Mention, mentionOf } from './mention.js';

/**
 * Part-of-speech patterns of French noun expressions and, of a preposition and a bare noun, of set
 * phrases (« en ligne », « sur place »); `de` and `à` are these words, `au` is also « aux », `bare` one of `BARE`, `foreign` a word in
 * lower case that the engine does not know (« power point »).
 */
const PATTERNS: readonly (readonly Part[])[] = [
  ['NOUN', 'de', 'DET', 'NOUN'],
  ['NOUN', 'de', 'NOUN', 'ADJ'],
  ['NOUN', 'de', 'NOUN'],
  ['NOUN', 'à', 'NOUN', 'ADJ'],
  ['NOUN', 'à', 'NOUN'],
  ['NOUN', 'au', 'NOUN'],
  ['NOUN', 'NOUN', 'ADJ'],
  ['NOUN', 'PROPN', 'ADJ'],
  ['NOUN', 'ADJ'],
  ['NOUN', 'NOUN'],
  ['NOUN', 'PROPN'],
  ['PROPN', 'PROPN'],
  ['foreign', 'NOUN'],
  ['ADJ', 'NOUN'],
  ['bare', 'NOUN'],
];

type Part = Upos | 'de' | 'à' | 'au' | 'bare' | 'foreign';

const FOREIGN = /^(?:PROPN|X)$/u;

/** English particles, which are no words of French: « burn out », « pop up ». */
const PARTICLE = /^(?:out|up|off|down)$/iu;

/** Prepositions that make a set phrase with a noun without an article: « sur place », « en ligne ». */
export const BARE: ReadonlySet<string> = new Set(['en', 'sur', 'à', 'par']);

/** Said by fewer people, a run of words is chance. */
const LEAST_PEOPLE = 3;
/** Of the people who say the rarer word of an expression, the share who must say the expression. */
const LEAST_GLUE = 0.25;
/** Of the people who say an expression, the share who must say a longer one for it to stand beside. */
const LEAST_OF_SHORTER = 0.5;

interface Found {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

/** The tokens of each sentence: no expression crosses two. */
export const sentencesOf = ({ sentences, tokens }: Parse): readonly (readonly Token[])[] =>
  sentences.map((sentence) => inside(tokens, sentence));

/** Every run of tokens that has the form of a noun expression and holds no word left out. */
export function expressionsIn(
  tokens: readonly Token[],
  tagged: TaggedAnswer,
  allowed: (token: Token) => boolean,
): Found[] {
  return tokens.flatMap((_, from) =>
    PATTERNS.flatMap((pattern) => {
      if (!pattern.every((part, at) => fitsPart(part, tokens[from + at]))) return [];
      if (pattern[0] === 'bare' && completes(tokens, from)) return [];
      const run = tokens.slice(from, from + pattern.length);
      return mayBeShown(run, allowed)
        ? [{ mention: mentionOf(run, tagged), from, to: from + run.length - 1 }]
        : [];
    }),
  );
}

/** « camion à pizzas »: with its noun before it, a bare noun is no phrase of its own. */
const completes = (tokens: readonly Token[], at: number): boolean =>
  isA(tokens[at]) && tokens[at - 1]?.pos === 'NOUN';

const isA = (token: Token | undefined): boolean => token?.form.toLowerCase() === 'à';

/** Whether every word of a run that says something may be shown, and none is negated. */
const mayBeShown = (run: readonly Token[], allowed: (token: Token) => boolean): boolean =>
  run.every((token) => !isContent(token) || (allowed(token) && !token.negated));

/** Lengths of the patterns, longest first. */
const LENGTHS = [4, 3, 2] as const;

/** Every run of words that is one of the expressions kept, whatever part of speech the engine saw there. */
export function keptExpressionsIn(
  tokens: readonly Token[],
  tagged: TaggedAnswer,
  { allowed, kept }: { allowed: (token: Token) => boolean; kept: ReadonlySet<string> },
): Found[] {
  const keys = tokens.map((token) => keyOf([token]));
  return LENGTHS.flatMap((length) =>
    tokens.flatMap((_, from) => {
      if (!kept.has(keys.slice(from, from + length).join(' '))) return [];
      const run = tokens.slice(from, from + length);
      const fits = run.length === length && (isOneWord(run, allowed) || mayBeShown(run, allowed));
      return fits ? [{ mention: mentionOf(run, tagged), from, to: from + length - 1 }] : [];
    }),
  );
}

/**
 * Every run of words that is one word: as somebody writes it so (« le burn-out », « speeddating »), as a
 * loanword or a set phrase, or by its English particle, without which « burn » says nothing.
 *
 * @param written words of one token, without hyphens.
 */
export function compoundsIn(
  tokens: readonly Token[],
  written: ReadonlySet<string>,
  allowed: (token: Token) => boolean,
): string[] {
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && token.pos !== 'VERB' && allowed(token);
  return [2, 3].flatMap((length) =>
    tokens.flatMap((_, from) => {
      const run = tokens.slice(from, from + length);
      const isParticle = length === 2 && PARTICLE.test(run[1]?.form ?? '') && allowed(run[0]!);
      const isWritten =
        [run[0], run.at(-1)].every(isSaid) &&
        run.some(isName) &&
        written.has(joinedWord(keyOf(run)));
      const isWord = isParticle || isWritten || isOneWord(run, allowed);
      return run.length === length && isWord ? [keyOf(run)] : [];
    }),
  );
}

/** The dash before an item of a list (« - repas ») is no part of a word, as that of « burn - out » is. */
const isSaid = (token: Token | undefined): boolean => /[\p{L}\d]/u.test(token?.form ?? '');

/** What is one word by itself, however few people say it. */
const isOneWord = (run: readonly Token[], allowed: (token: Token) => boolean): boolean =>
  isLoan(run, allowed) ||
  (isLocution(run) && run.some(allowed) && run.every(({ negated }) => !negated));

/** A loanword whose second half may be left out alone: « point » of « power point ». */
const isLoan = (run: readonly Token[], allowed: (token: Token) => boolean): boolean =>
  isLoanword(run) && (allowed(run[0]!) || run[0]!.pos === 'X') && !run[0]!.negated;

function fitsPart(part: Part, token: Token | undefined): boolean {
  if (!token) return false;
  if (part === 'de') return token.lemma === 'de' && token.pos === 'ADP';
  if (part === 'à') return isA(token);
  if (part === 'au') return /^aux?$/u.test(token.form);
  if (part === 'bare') return BARE.has(token.form.toLowerCase()) && token.pos === 'ADP';
  if (part === 'foreign') return FOREIGN.test(token.pos) && /^\p{Ll}{2}/u.test(token.text);
  return token.pos === part && (part === 'DET' || isContent(token));
}

/**
 * Expressions that several people say and whose words hold together. A longer one that few of those
 * who say the shorter one say (« café IA géant ») is that shorter one and a word.
 *
 * @param people people by key, of expressions and of single words alike.
 */
export function collocationsIn(
  expressions: Iterable<string>,
  people: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const count = (key: string): number => people.get(key)?.size ?? 0;
  const bound = new Set(
    [...expressions].filter((key) => {
      const sizes = key.split(' ').map(count);
      const rarest = Math.min(...sizes.filter((size) => size > 0));
      return count(key) >= LEAST_PEOPLE && count(key) >= LEAST_GLUE * rarest;
    }),
  );
  const isBranch = (key: string): boolean =>
    [...bound].some(
      (shorter) =>
        shorter !== key &&
        ` ${key} `.includes(` ${shorter} `) &&
        count(key) < LEAST_OF_SHORTER * count(shorter),
    );
  return new Set([...bound].filter((key) => !isBranch(key)));
}
