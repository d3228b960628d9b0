import { addLine, type LineNumbers, noLines } from '../lines.js';
import { filledIn, type Row, valueAt } from '../rows.js';
import { isTitle } from './titles.js';

/** So many titles, each over so many rows, are no accident; this share of all rows say more than their first cell. */
const [TITLES, UNDER, FULLER] = [2, 3, 0.9];

/**
 * Rows that may be titles of those under them, though no row bears a number: a text alone in the first cell, given
 * once, in a table whose other rows share what they say there. People who answer one question alone look so too.
 */
export function likeTitles(rows: readonly Row[]): LineNumbers {
  const found = noLines();
  const fuller = rows.filter(({ cells }) => filledIn(cells).length > 1);
  const shared = new Set(fuller.map(({ cells }) => valueAt(cells, 0)));
  if (fuller.length < FULLER * rows.length || 2 * shared.size > fuller.length) return found;
  const places = rows.flatMap((row, at) => (isTitle(row) ? [at] : []));
  const texts = new Set(places.map((at) => valueAt(rows[at]!.cells, 0)));
  const areTitles =
    places.length >= TITLES &&
    texts.size === places.length &&
    ![...texts].some((text) => shared.has(text)) &&
    places.every((at, i) => (places[i + 1] ?? rows.length) - at > UNDER);
  if (areTitles) for (const at of places) addLine(found, rows[at]!.line);
  return found;
}
