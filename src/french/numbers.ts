import { isWordly } from './characters.js';
import { matchAt, wordEnd } from './words.js';

const NOT_WORD = '(?![\\p{L}\\p{N}])';
const ORDINAL = new RegExp(`\\d{1,9}(?:[eè]mes?|ers?|[èe]?res?|nde?s?|ds?|es?)${NOT_WORD}`, 'iuy');
const GROUPED = /\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?:,\d{1,20})?(?![\d\p{L}])/uy;
const CLOCK = new RegExp(`\\d{1,2}(?:h|H|:)\\d\\d(?:mn|min)?${NOT_WORD}`, 'uy');
const DATE = new RegExp(`\\d{1,4}[-/]\\d{1,4}(?:[-/]\\d{1,4}){0,3}${NOT_WORD}`, 'uy');
const DECIMAL = /\d+(?:[.,]\d+)*/uy;
const UNIT = new RegExp(`(?:h|m|min|mn|km|kg|cm|mm|ko|mo|go|ans?|euros?)${NOT_WORD}`, 'iuy');

/** Grouped numbers hold short groups, so looking ahead for one costs a bounded time. */
const SHAPES = [ORDINAL, CLOCK, DATE];

/**
 * End of the number that starts with the digit at an index: `10 000`, `3,5`, `14h30`, `1er`,
 * `12/05/2024`; a unit stuck to it (`20min`, `8h`) is left to the next token, `4G` and `3D` are one.
 */
export function numberEnd(text: string, at: number): number {
  const grouped = matchAt(GROUPED, text, at);
  if (grouped !== -1) return grouped;
  for (const shape of SHAPES) {
    const end = matchAt(shape, text, at);
    if (end !== -1 && end > at + 1) return end;
  }
  const end = matchAt(DECIMAL, text, at);
  if (end === -1) return wordEnd(text, at);
  if (!isWordly(text, end) || matchAt(UNIT, text, end) !== -1) return end;
  return wordEnd(text, end);
}
