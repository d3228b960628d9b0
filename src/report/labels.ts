import type { Quote, QuoteKind } from '../model/quote.js';
import type { Theme } from '../model/tags.js';

/** A theme's name for readers; its id where no lexicon has it. */
export type LabelOf = (theme: string) => string;

export function themeLabels(themes: readonly Pick<Theme, 'id' | 'label'>[]): LabelOf {
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}

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
