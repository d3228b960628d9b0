import { displayOf } from '../cloud/mention.js';
import type { CodedAnswer, Span, Token, Upos } from '../model.js';

/** A word that someone wrote and that a table of words may show. */
export interface SaidWord {
  /** In lower case. */
  readonly lemma: string;
  /** As it shows in this answer: `displayOf` of the clouds. */
  readonly form: string;
  readonly proper: boolean;
  /** Stands in the evidence of a theme. */
  readonly covered: boolean;
  /** Where it stands in its answer; absent where the text was not kept. */
  readonly span?: Span;
}

const CONTENT: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'ADJ', 'VERB', 'PROPN']);

/**
 * Nouns, adjectives, verbs and names of an answer that are not negated, not in a stretch of personal
 * data, and not stop words; each lemma and form once, at its first place.
 */
export function saidWords(coded: CodedAnswer, stopWords: ReadonlySet<string>): SaidWord[] {
  const { parse, tags } = coded;
  const evidence = tags.themes.flatMap((theme) => theme.evidence);
  const words = new Map<string, SaidWord>();
  for (const token of parse.tokens) {
    if (!isContent(token, stopWords) || tags.personal.some((span) => meets(token, span))) continue;
    const word = { form: displayOf(token, coded), ...wordOf(token, evidence) };
    const key = JSON.stringify([word.lemma, word.form]);
    if (!words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}

const wordOf = (token: Token, evidence: readonly Span[]): Omit<SaidWord, 'form'> => ({
  lemma: token.lemma.toLowerCase(),
  proper: token.pos === 'PROPN',
  covered: evidence.some((span) => meets(token, span)),
  span: { start: token.start, end: token.end },
});

const isContent = (token: Token, stopWords: ReadonlySet<string>): boolean =>
  CONTENT.has(token.pos) &&
  !token.negated &&
  /\p{L}{2}/u.test(token.lemma) &&
  !stopWords.has(token.lemma) &&
  !stopWords.has(token.form);

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
