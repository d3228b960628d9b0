import { LEVEL } from '../stats/level.js';

/** Numbers as French readers write them, in one way everywhere: U+202F between thousands, U+00A0 before a unit, U+2212 as minus. */

/** `1 234`, whole. */
export const count = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** A whole number or a half, as a median of counts is: `7`, `7,5`. */
export const halves = (value: number): string =>
  `${count(Math.floor(value))}${Number.isInteger(value) ? '' : ',5'}`;

/** `1 personne`, `12 personnes`; French has the singular up to 2, excluded. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)}\u00a0${value < 2 ? one : many}`;

/** A product without what binary adds to it: 57.49999999999999, which is 100 × 23/40, is 57.5. */
const settled = (value: number): number => Number(value.toFixed(9));

/** A positive number to the nearest, halves upwards, as by hand and in a spreadsheet. */
export const rounded = (value: number): number => Math.round(settled(value));

/** A number to the nearest with decimals: `3,88` for 3.875. */
const withDecimals = (value: number, decimals: number): string =>
  (rounded(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals).replace('.', ',');

const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** A masculine count in a sentence: `trois` up to ten, digits above. */
export const inWords = (value: number): string => WORDS[value - 1] ?? count(value);

export const people = (value: number): string => counted(value, 'personne');

/** A share of 0 to 1 as `21 %`; what is not nothing never shows as zero, nor what is not all as 100. */
export function percent(share: number): string {
  const whole = rounded(100 * share);
  if (whole === 0 && share > 0) return 'moins de 1\u00a0%';
  return whole === 100 && share < 1 ? 'plus de 99\u00a0%' : `${whole}\u00a0%`;
}

/** A share as a percentage where there is little room: `< 1 %`, `> 99 %`. */
export const shortPercent = (share: number): string =>
  percent(share).replace('moins de ', '<\u00a0').replace('plus de ', '>\u00a0');

/** An interval of shares, which no line breaks: `18 à 24 %`; near 0 and 100 with a decimal, `0 à 0,4 %`. */
export const percentSpan = (low: number, high: number): string =>
  `${bound(low, Math.floor)}\u00a0à\u00a0${bound(high, Math.ceil)}\u00a0%`;

/** A bound of an interval, without its unit; a decimal is rounded outwards. */
function bound(share: number, outwards: (tenths: number) => number): string {
  const whole = rounded(100 * share);
  if (whole !== 0 && whole !== 100) return String(whole);
  const tenths = outwards(settled(1000 * share));
  return String(tenths / 10).replace('.', ',');
}

/** Points of a share, without a sign: whole, but what is not nothing does not show as zero (`0,3`). */
function inPoints(difference: number): string {
  const size = Math.abs(100 * difference);
  const shown = rounded(size) === 0 ? withDecimals(size, 1) : String(rounded(size));
  return shown === '0,0' ? '0' : shown;
}

/** A difference of shares with its sign, in points: `+13`, `−1`, `0`. */
export function signed(difference: number): string {
  const shown = inPoints(difference);
  return shown === '0' ? shown : `${difference < 0 ? '\u2212' : '+'}${shown}`;
}

/** The size of a difference of shares: `21 points`, `1 point`; French has the singular up to 2, excluded. */
export const size = (difference: number): string => unit(difference, inPoints(difference));

/** A difference of shares: `+6 points`, `−1 point`. */
export const points = (difference: number): string => unit(difference, signed(difference));

const unit = (difference: number, shown: string): string =>
  `${shown}\u00a0point${rounded(Math.abs(100 * difference)) > 1 ? 's' : ''}`;

/** An interval of differences, which no line breaks: `−1 à +13`. */
export const pointsSpan = (low: number, high: number): string =>
  `${beyondZero(100 * low, 100 * high, signed(low))}\u00a0à\u00a0${beyondZero(100 * high, 100 * low, signed(high))}`;

/** A bound of an interval as it is shown; where it shows as the zero that the interval leaves out, with more decimals. */
function beyondZero(value: number, other: number, shown: string): string {
  if (!/^0(?:,0+)?$/u.test(shown) || !(value * other > 0)) return shown;
  for (const decimals of [2, 3, 4]) {
    const more = withDecimals(Math.abs(value), decimals);
    if (Number(more.replace(',', '.')) > 0) return `${value < 0 ? '\u2212' : '+'}${more}`;
  }
  return `${value < 0 ? 'moins' : 'plus'} de 0`;
}

/** A probability as `0,012`, never shown as nothing, nor as the level of verdicts where it is under or over it. */
export function probability(p: number): string {
  if (p < 0.001) return '<\u00a00,001';
  const shown = p.toFixed(3).replace('.', ',');
  if (shown !== '0,050' || p === LEVEL) return shown;
  return `${p < LEVEL ? '<' : '>'}\u00a0${shown}`;
}

/** A number with its sign and two decimals: `+0,71`; what rounds to nothing has no sign. */
export function score(value: number): string {
  const shown = withDecimals(Math.abs(value), 2);
  if (shown === '0,00') return shown;
  return `${value < 0 ? '\u2212' : '+'}${shown}`;
}

/** A bound of an interval of such numbers, whose `other` bound tells whether it leaves out zero. */
export const scoreBound = (value: number, other: number): string =>
  beyondZero(value, other, score(value));

/** `2023, 2024 et 2025`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;

/** « A », « A ou B », « A, B ou C ». */
export const either = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter(Boolean).join(' ou ');

/** A number with two decimals, `3,25` or `−0,10`. */
export const plain = (value: number): string => score(value).replace('+', '');

/** A French quotation: `« Lieu »`. */
export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/** Several of them: `« Lieu », « Repas »`. */
export const quotedList = (texts: readonly string[]): string => texts.map(quoted).join(', ');
