import { TICKS } from './scales-written.js';

/** Spaces between thousands may be of any kind: `1 001,50`. The minus may be the typographic one. */
const NUMBER = /^[-+−]?(\d{1,15}|\d{1,3}(\s\d{3}){1,4})([.,]\d+)?\s?%?$/;

/** Longest text that is tried as a number. */
const SHORT = 80;

export const isNumber = (value: string): boolean => value.length <= SHORT && NUMBER.test(value);

/** Units that people add to some figures of a column: « 39 ans », « 12 € », « 14/20 ». Hours and minutes would mix. */
const ADDED_UNIT = /(?<=\d)\s*(?:ans?|€|euros?|km|(?:\/|sur)\s?(?:20|100))$/iu;

/**
 * The number that a text writes, decimal comma or point, spaces between thousands, a sign, and a percent sign
 * or a unit or none: `+12,5 %` → 12.5, `39 ans` → 39. NaN for other texts.
 */
export function numberOf(text: string): number {
  const plain = text.trim().replace(ADDED_UNIT, '').replace(/\s/gu, '');
  return NUMBER.test(plain)
    ? Number(plain.replace(',', '.').replace('%', '').replace('−', '-'))
    : Number.NaN;
}

/** What a mark is out of: « 14/20 ». */
const OUT_OF = /(?:\/|sur)\s?(20|100)$/iu;

/** Whether texts are figures of one kind, with their unit or without: « 15/20 » and « 16 », not « 15/20 » and « 80/100 ». */
export const areFigures = (texts: readonly string[]): boolean =>
  texts.every((text) => !Number.isNaN(numberOf(text))) &&
  new Set(texts.flatMap((text) => OUT_OF.exec(text.trim())?.[1] ?? [])).size < 2;

export const isTick = (value: string): boolean => TICKS.marks.has(value.trim().toLowerCase());
export const isYes = (value: string): boolean => TICKS.yes.has(value.trim().toLowerCase());
export const isNo = (value: string): boolean => TICKS.no.has(value.trim().toLowerCase());
