import { rounded } from './numbers.js';

/** Numbers, names and lists as the English of a message writes them: `numbers.ts` for the French. */

/** `1,234`, whole. */
export const count = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 row`, `12 rows`, `0 rows`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** An English quotation: `“Lieu”`. */
export const quoted = (text: string): string => `“${text}”`;

/** Several of them: `“Lieu”, “Repas”`. */
export const quotedList = (texts: readonly string[]): string => texts.map(quoted).join(', ');

/** `2023, 2024 and 2025`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A share of 0 to 1 as `21%`; what is not nothing never shows as zero, nor what is not all as 100. */
export function percent(share: number): string {
  const whole = rounded(100 * share);
  if (whole === 0 && share > 0) return 'less than 1%';
  return whole === 100 && share < 1 ? 'more than 99%' : `${whole}%`;
}
