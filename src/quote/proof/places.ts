import { MASKS } from '../../messages/quotes.js';
import type { QuoteEdit } from '../../model/quote.js';
import type { Span } from '../../model/text.js';
import type { Typeset } from './typeset.js';

/** A stretch of an answer, and what a text that prints it leaves out of it. */
export interface Place extends Span {
  readonly edits: readonly QuoteEdit[];
}

/** What stands for a cut, once typeset: `[…]` and `(…)`; the space before it may be left out too. */
const CUT = ' ?[[(]\\.\\.\\.[\\])]';
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const LABELS = new Set(Object.values(MASKS));
const HIDING = new RegExp(`(${CUT}|${[...LABELS].map(escaped).join('|')})`, 'u');
/** Cuts at the ends of a passage say nothing. */
const ENDS = new RegExp(`^${CUT} ?|${CUT}$`, 'gu');
/** Not within a word. */
const EDGE = '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))';

/** A printed passage as what finds it in answers. */
export interface Sought {
  /** Its words, its first letter in either case; what hides words takes as few of them as can be. */
  readonly pattern: RegExp;
  /** What hides words, in order: labels of masks, and cuts. */
  readonly hiding: readonly string[];
}

/** @param printed typeset. */
export function soughtOf(printed: string): Sought {
  const parts = printed.replace(ENDS, '').split(HIDING);
  const pattern = parts.map((part, at) => {
    if (at % 2 === 1) return LABELS.has(part) ? '([^]+?)' : '([^]*?)';
    return at === 0 ? inEitherCase(part) : escaped(part);
  });
  return {
    pattern: new RegExp(`${EDGE}${pattern.join(EDGE)}${EDGE}`, 'dgu'),
    hiding: parts.filter((_, at) => at % 2 === 1),
  };
}

function inEitherCase(text: string): string {
  const [first = '', ...rest] = text;
  const cases = new Set([first, first.toLowerCase(), first.toUpperCase()].map(escaped));
  return `(?:${[...cases].join('|')})${escaped(rest.join(''))}`;
}

/** Where a passage may stand in an answer that is typeset. */
export const placesOf = ({ text, spanOf }: Typeset, { pattern, hiding }: Sought): Place[] =>
  [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [whole, ...hidden] = (indices ?? []).map((place) => spanOf(...place!));
    const edits = hidden.map((span, at) => hiddenAs(hiding[at]!, span));
    return whole ? [{ ...whole, edits: edits.filter(({ start, end }) => start < end) }] : [];
  });

const hiddenAs = (mark: string, span: Span) =>
  LABELS.has(mark)
    ? ({ kind: 'mask', ...span, as: mark } as const)
    : ({ kind: 'ellipsis', ...span } as const);
