import type { QuoteKind } from '../model/quote.js';

/** What readers see for the kind of a quote. */
export const KIND_WORDS: Readonly<Record<QuoteKind, string>> = {
  fragment: 'fragment',
  sentence: 'phrase entière',
  answer: 'réponse entière',
};
