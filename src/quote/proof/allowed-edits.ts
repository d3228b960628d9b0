import { holds } from '../../ground/spans.js';
import { MASKS } from '../../messages/quotes.js';
import type { QuoteEdit } from '../../model/quote.js';
import type { PersonalData } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { isIdleAside } from '../cut/aside.js';

/** What a quote leaves of its answer, and how. */
interface Edited extends Span {
  readonly edits: readonly QuoteEdit[];
}

/**
 * The first edit that a quote may not carry, or null: cuts must lie strictly inside the slice and not
 * meet, only the first letter changes case, `[…]` stands for a parenthesis that turns nothing, and a mask
 * for what is personal, under the label of its kind.
 *
 * @param characters the answer, by code points.
 * @param personal what is personal in it.
 */
export function forbiddenEdit(
  characters: readonly string[],
  quote: Edited,
  personal: readonly PersonalData[],
): QuoteEdit | null {
  let last = quote.start;
  for (const edit of [...quote.edits].sort((a, b) => placeOf(a) - placeOf(b))) {
    if (edit.kind === 'case') {
      if (edit.at !== quote.start) return edit;
      continue;
    }
    const inside = edit.start >= last && edit.start < edit.end && edit.end <= quote.end;
    if (!inside) return edit;
    const allowed =
      edit.kind === 'mask'
        ? hidesPersonal(edit, personal)
        : isInner(edit, quote) && isIdleAside(characters.slice(edit.start, edit.end).join(''));
    if (!allowed) return edit;
    last = edit.end;
  }
  return null;
}

/** Whether a mask hides what is personal, under the label of its kind. */
export const hidesPersonal = (
  mask: Extract<QuoteEdit, { kind: 'mask' }>,
  personal: readonly PersonalData[],
): boolean => personal.some((data) => MASKS[data.kind] === mask.as && holds(data, mask));

const placeOf = (edit: QuoteEdit): number => (edit.kind === 'case' ? edit.at : edit.start);
const isInner = (edit: Span, span: Span): boolean => edit.start > span.start && edit.end < span.end;
