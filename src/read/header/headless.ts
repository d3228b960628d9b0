import { type Row, valueAt } from '../table.js';
import { isDate } from '../values.js';

/** Rows that tell what a column holds. */
const LOOKED_AT = 50;
/** So many headings that are values of their column are no accident. */
const SOME = 2;

/**
 * The headings that look like an answer, where the file seems to have no header: dates above dates, and
 * values that people give again below. A column of its own label alone is an option (Typeform).
 */
export function answersAbove(header: readonly string[], rows: readonly Row[]): string[] {
  const found = header.filter((_, i) => {
    const name = valueAt(header, i);
    const below = new Set(rows.slice(0, LOOKED_AT).map(({ cells }) => valueAt(cells, i)));
    below.delete('');
    if (name === '' || below.size < 2) return false;
    return below.has(name) || (isDate(name) && [...below].every(isDate));
  });
  return found.length >= SOME ? found : [];
}
