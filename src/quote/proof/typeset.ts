import type { Span } from '../../model/text.js';
import { plainApostrophes } from '../../names/apostrophes.js';

/** A text without what typesetting changes of it, which knows where each of its characters stood. */
export interface Typeset {
  readonly text: string;
  /** Where a stretch of it, as `slice` takes it, stands in the text as typed, in code points. */
  readonly spanOf: (start: number, end: number) => Span;
  /** The same stretch as it was typed. */
  readonly typedOf: (start: number, end: number) => string;
}

/** A letter with its accents, which may be characters of their own. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]/u;
/** Signs that French sets spaces around, or English, and that people type without. */
const SPACED = /^["%!?:;.,()]$/u;

/**
 * Reads a text as any typesetter leaves it: straight apostrophes and quotation marks, spaces of one kind, none
 * beside a sign, `…` in three points, dashes as hyphens, accents in their letters, ligatures apart.
 * Letters, their case, figures and signs stay.
 */
export function typeset(typed: string): Typeset {
  let text = '';
  const spans: Span[] = [];
  let at = 0;
  let space: Span | undefined;
  for (const [letter] of typed.matchAll(LETTER)) {
    const span = { start: at, end: at + [...letter].length };
    at = span.end;
    if (UNSEEN.test(letter)) continue;
    if (/^\s/u.test(letter)) {
      space = span;
      continue;
    }
    const sign = plainSign(plainApostrophes(letter).normalize('NFKC').replace('\ufe0f', ''));
    if (space && text !== '' && !SPACED.test(text.at(-1)!) && !SPACED.test(sign[0]!)) {
      text += ' ';
      spans.push(space);
    }
    space = undefined;
    text += sign;
    spans.push(...Array.from(sign.split(''), () => span));
  }
  const spanOf = (start: number, end: number): Span => ({
    start: spans[start]!.start,
    end: spans[end - 1]!.end,
  });
  return {
    text,
    spanOf,
    typedOf: (first, last) => {
      const { start, end } = spanOf(first, last);
      return [...typed].slice(start, end).join('');
    },
  };
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

function plainSign(sign: string): string {
  if (/^[«»“”„‟‹›]$/u.test(sign)) return '"';
  if (/^[‐‑‒–—−]$/u.test(sign)) return '-';
  return LIGATURES[sign] ?? plainApostrophes(sign);
}
