import type { QuoteEdit } from '../model/quote.js';

const EDITS: Readonly<Record<QuoteEdit['kind'], string>> = {
  ellipsis: 'coupe signalée par […]',
  case: 'initiale changée de casse',
  mask: 'donnée personnelle masquée',
};

/** What a quote does not have as its answer has it, an edit each. */
export const editWords = (edits: readonly QuoteEdit[]): string[] =>
  edits.map(({ kind }) => EDITS[kind]);

/** The same, each with its place in the answer. */
export const placedEdits = (edits: readonly QuoteEdit[]): string[] =>
  edits.map((edit) =>
    edit.kind === 'case'
      ? `${EDITS.case} (${edit.at})`
      : `${EDITS[edit.kind]} (${edit.start}–${edit.end})`,
  );
