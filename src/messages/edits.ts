import type { QuoteEdit } from '../model/quote.js';

const EDITS: Readonly<Record<QuoteEdit['kind'], string>> = {
  ellipsis: 'coupe signalée par […]',
  case: 'initiale changée de casse',
  mask: 'donnée personnelle masquée',
};

/** What a quote does not have as its answer has it, an edit each. */
export const editWords = (edits: readonly QuoteEdit[]): string[] =>
  edits.map(({ kind }) => EDITS[kind]);

/** The edits of a quote in words, each with its place in the answer. */
export const placedEdits = (edits: readonly QuoteEdit[]): string[] =>
  edits.map((edit) =>
    edit.kind === 'case'
      ? `${EDITS.case} (${edit.at})`
      : `${EDITS[edit.kind]} (${edit.start}–${edit.end})`,
  );

/** How the edits of a quote are listed in one text. */
export const EDITS_BETWEEN = ' ; ';

const PLACED = /^(.+) \((\d+)(?:–(\d+))?\)$/u;

/**
 * The edits in such a list, each with its place.
 *
 * @param masks the labels that the quote shows, in order: the list does not tell them.
 * @returns undefined where the list tells anything else.
 */
export function placedEditsIn(words: string, masks: readonly string[]): QuoteEdit[] | undefined {
  const labels = [...masks];
  const edits = words === '' ? [] : words.split(EDITS_BETWEEN).map((one) => editIn(one, labels));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function editIn(words: string, labels: string[]): QuoteEdit | undefined {
  const [, told, start, end] = PLACED.exec(words) ?? [];
  if (told === EDITS.case && end === undefined) return { kind: 'case', at: Number(start) };
  if (end === undefined) return undefined;
  const span = { start: Number(start), end: Number(end) };
  if (told === EDITS.ellipsis) return { kind: 'ellipsis', ...span };
  const as = told === EDITS.mask ? labels.shift() : undefined;
  return as === undefined ? undefined : { kind: 'mask', ...span, as };
}
