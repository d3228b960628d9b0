import type { CodedAnswer } from '../model/tags.js';
import type { Parse, Span, Token } from '../model/text.js';
import { firstEndingAfter } from '../spans.js';

/** A word or an expression that one answer holds and that may be shown. */
export interface Mention extends Span {
  /** The same for all inflections: lemmas, joined by a space as are the parts of a compound. */
  readonly key: string;
  /** As it would be shown if only this answer spoke. */
  readonly display: string;
}

/** Parts of speech that say what people talk about. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'PROPN']);

export const isContent = ({ pos, form }: Token): boolean =>
  CONTENT.has(pos) && /\p{L}{2}/u.test(form);

export const keyOf = (tokens: readonly Token[]): string =>
  tokens.map(({ lemma }) => lemma.toLowerCase().replaceAll('-', ' ')).join(' ');

/** Several words as one mention; elided words stick to what follows. */
export function mentionOf(tokens: readonly Token[], coded: CodedAnswer): Mention {
  return {
    key: keyOf(tokens),
    display: tokens
      .map((token) => displayOf(token, coded) + (/['’]$/.test(token.form) ? '' : ' '))
      .join('')
      .trim(),
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
  };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;

/**
 * A word as a cloud or a table of words shows it, if only this answer spoke. What the engine took for a
 * misspelling stays as typed, since it may be a word it does not know; verbs are in the infinitive, which
 * alone reads well; the others in lower case, but for acronyms and for proper nouns that do not owe their
 * capital to a beginning.
 */
export function displayOf(token: Token, { parse }: Pick<CodedAnswer, 'parse'>): string {
  const sentence = parse.sentences[firstEndingAfter(parse.sentences, token.start)];
  if (token.guess === 'spelling') return token.text.toLowerCase();
  if (token.pos === 'VERB') return token.lemma.toLowerCase();
  const proper = token.pos === 'PROPN' && sentence?.start !== token.start;
  return (ACRONYM.test(token.text) || proper) && !isShouted(parse)
    ? token.text
    : token.form.toLowerCase().replaceAll('’', "'");
}

const isShouted = ({ text }: Parse): boolean => !/\p{Ll}/u.test(text);
