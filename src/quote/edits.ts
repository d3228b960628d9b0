import { MASKS } from '../messages/quotes.js';
import type { QuoteEdit } from '../model/quote.js';
import type { Span } from '../model/text.js';

/** What stands for words that were cut. */
const ELLIPSIS = '[…]';

const LABELS: ReadonlySet<string> = new Set(Object.values(MASKS));
const ANY_MASK = new RegExp(
  [...LABELS].map((label) => label.replace(/[[\]]/g, '\\$&')).join('|'),
  'u',
);

/**
 * The text that a slice shows once its edits are applied. Offsets are those of the answer.
 *
 * @param characters the answer, by code points.
 */
export function applyEdits(
  characters: readonly string[],
  span: Span,
  edits: readonly QuoteEdit[],
): string {
  let text = '';
  for (let at = span.start; at < span.end; ) {
    const cut = edits.find((edit) => edit.kind !== 'case' && edit.start === at);
    if (cut && cut.kind !== 'case') {
      text += cut.kind === 'mask' ? cut.as : ELLIPSIS;
      at = cut.end;
      continue;
    }
    const changed = edits.some((edit) => edit.kind === 'case' && edit.at === at);
    const character = characters[at] ?? '';
    text += changed ? otherCase(character) : character;
    at += 1;
  }
  return text;
}

const otherCase = (letter: string): string => {
  const upper = letter.toUpperCase();
  return letter === upper ? letter.toLowerCase() : upper;
};

/** The stretches between the masks of a text. */
export const betweenMasks = (text: string): string[] => text.split(ANY_MASK);

/**
 * The first edit that a quote may not carry, or null: cuts must lie strictly inside the slice and
 * not meet, only the first letter changes case, and a mask shows one of the known labels.
 */
export function forbiddenEdit(span: Span, edits: readonly QuoteEdit[]): QuoteEdit | null {
  let last = span.start;
  for (const edit of [...edits].sort((a, b) => placeOf(a) - placeOf(b))) {
    if (edit.kind === 'case') {
      if (edit.at !== span.start || !Number.isInteger(edit.at)) return edit;
      continue;
    }
    if (!(edit.kind === 'mask' || edit.kind === 'ellipsis')) return edit;
    const inside = edit.start >= last && edit.start < edit.end && edit.end <= span.end;
    if (!inside || (edit.kind === 'ellipsis' && !isInner(edit, span))) return edit;
    if (edit.kind === 'mask' && !LABELS.has(edit.as)) return edit;
    last = edit.end;
  }
  return null;
}

const placeOf = (edit: QuoteEdit): number => (edit.kind === 'case' ? edit.at : edit.start);
const isInner = (edit: Span, span: Span): boolean => edit.start > span.start && edit.end < span.end;
