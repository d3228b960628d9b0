const NBSP = '\u00a0';
const NARROW = '\u202f';
const MINUS = '\u2212';

/** `1 234` with narrow no-break spaces between thousands. */
export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, NARROW);

/** A share as `25 %`; `decimals` after a comma. */
export const percent = (share: number, decimals = 0): string =>
  `${decimal(100 * share, decimals)}${NBSP}%`;

/** A difference of shares in points, without its sign: `21 points`, `1 point`. */
export function points(difference: number, decimals = 0): string {
  const shown = decimal(Math.abs(100 * difference), decimals);
  return `${shown}${NBSP}${/^[01](,|$)/.test(shown) ? 'point' : 'points'}`;
}

/** A bound in points with its sign: `+13`, `−1`, `0`. */
export function signed(difference: number, decimals = 0): string {
  const shown = decimal(Math.abs(100 * difference), decimals);
  if (/^[0,]+$/.test(shown)) return shown;
  return `${difference < 0 ? MINUS : '+'}${shown}`;
}

/** A number with two decimals, `3,25` or `−0,10`. */
export const plain = (value: number): string =>
  `${value < 0 && value.toFixed(2) !== '-0.00' ? MINUS : ''}${decimal(Math.abs(value), 2)}`;

/** A French quotation: `« Lieu »`. */
export const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;

/** `a, b et c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1]}`;

/** `1 personne`, `12 personnes`. */
export const people = (count: number): string =>
  `${number(count)}${NBSP}${count < 2 ? 'personne' : 'personnes'}`;

const decimal = (value: number, decimals: number): string =>
  value.toFixed(decimals).replace('.', ',');
