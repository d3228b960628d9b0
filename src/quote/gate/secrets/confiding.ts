import { fold } from '../../../lexicon/keys.js';
import type { Parse, Span, Token } from '../../../model/text.js';
import { spansOf } from '../../../spans.js';
import type { Learned, Signs } from '../../../tag/learned/learned.js';
import { logistic, oddsOfEach, readLearned } from '../../../tag/learned/weights.js';
import { ALL_AROUND, saidAmong } from '../../../tag/parts/body.js';
import { foldedLine } from '../line.js';
import { statementsOf } from '../statements.js';
import { toldOf } from './told-of.js';

/**
 * Whether a text confides something, by its words: what lists of phrases cannot foresee (« reste à voir le
 * scanner de mars »). Learned by `npm run train:confidences` from texts that a careful reader would hold or print.
 */

const OWN = / (?:je|j'|me|m'|moi|mon|ma|mes) /u;
const WORD = /[\p{L}\p{N}]/u;
/** Words of the longest expression of private life. */
const LONGEST_TOKENS = 3;

/**
 * What a text shows of whether it confides something: its words, alone and two by two, and those of private life. Its
 * marks and what people put around it tell who wrote it: the same words in quotation marks, with a stop, or behind
 * « globalement » confide as much.
 */
export function confidingSigns(some: readonly Token[], known: Learned['intimate']): Signs {
  const { first, end } = saidAmong(some, ALL_AROUND);
  const tokens = some.slice(first, end).filter(({ text }) => WORD.test(text));
  const { text } = foldedLine(tokens);
  const words = text.replace(/\d+/gu, '0').split(' ').filter(Boolean);
  const signs = new Map(words.map((word) => [`w:${word}`, 1]));
  for (const [at, word] of words.slice(1).entries()) signs.set(`w:${words[at]} ${word}`, 1);
  const intimate = intimateIn(tokens, known);
  signs.set('any', 1).set('intimate', intimate);
  return OWN.test(text) ? signs.set('own', 1).set('intimate, own', intimate) : signs;
}

/** That one at least of the expressions of private life in a text is part of a confidence, 0 to 1. */
function intimateIn(tokens: readonly Token[], known: Learned['intimate']): number {
  const lemmas = tokens.map(({ lemma }) => fold(lemma));
  const forms = tokens.map(({ form }) => fold(form));
  const said = new Set(
    [lemmas, forms].flatMap((row) =>
      row.flatMap((_, at) =>
        Array.from({ length: LONGEST_TOKENS }, (_, more) => row.slice(at, at + more + 1).join(' ')),
      ),
    ),
  );
  return 1 - [...said].reduce((none, one) => none * (1 - (known.get(one) ?? 0)), 1);
}

/**
 * The statements of an answer that are likely to confide something, each by itself: a long story would add
 * up to a confidence.
 */
export function confidencesIn(parse: Parse): Span[] {
  const { intimate, confides } = readLearned();
  const isLikely = (some: readonly Token[]): boolean => {
    const [odds = 0] = oddsOfEach(confidingSigns(some, intimate), confides);
    return logistic(odds) >= confides.enough;
  };
  const statements = statementsOf(parse);
  return [...statements, ...toldOf(statements)].filter(isLikely).flatMap(spansOf);
}
