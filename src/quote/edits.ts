import type { QuoteEdit } from '../model/quote.js';
import type { Span } from '../model/text.js';

/** What stands for words that were cut. */
const ELLIPSIS = '[…]';

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
