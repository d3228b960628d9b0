import type { Quote, QuoteKind } from '../model/quote.js';

const KINDS: Readonly<Record<QuoteKind, string>> = {
  fragment: 'fragment',
  sentence: 'phrase',
  answer: 'réponse',
};

/** What readers see for the kind of a quote: « réponse entière », unless a part of it is left out. */
export function kindWords({ kind, edits }: Pick<Quote, 'kind' | 'edits'>): string {
  const isCut = edits.some((edit) => edit.kind === 'ellipsis');
  return kind === 'fragment' || isCut ? KINDS[kind] : `${KINDS[kind]} entière`;
}
