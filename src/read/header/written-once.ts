import { technicalRole } from '../role/headings.js';
import { type Rows, valueAt, valuesIn } from '../rows.js';
import { numberOfWords } from '../values.js';

/** So many groups of so many rows, on average, are no accident; a text is no name of a group. */
const [GROUPS, UNDER, WORDS] = [2, 3, 6];
/** Of the rows, so many hold something in another column, as all do where people answer. */
const FULL = 0.9;

/** A column, with the rows that it is filled in and all rows. */
interface WrittenOnce {
  readonly name: string;
  readonly filled: number;
  readonly rows: number;
}

/**
 * A first column that seems to hold for the rows below too, as whoever types a sheet writes a group once; none
 * otherwise: few may write « Nom (facultatif) », each their own.
 */
export function writtenOnce({ headers, rows }: Rows): WrittenOnce[] {
  const places = rows.flatMap(({ cells }, at) => (valueAt(cells, 0) === '' ? [] : [at]));
  const values = new Set(places.map((at) => valueAt(rows[at]!.cells, 0)));
  const isFullBeside = headers.some(
    (_, i) => i > 0 && valuesIn(rows, i).length >= FULL * rows.length,
  );
  const areGroups =
    technicalRole(headers[0]?.name ?? '')?.role !== 'personal' &&
    places[0] === 0 &&
    places.length >= GROUPS &&
    values.size === places.length &&
    rows.length >= UNDER * places.length &&
    places.every((at, i) => (places[i + 1] ?? rows.length) - at > 1) &&
    [...values].every((value) => numberOfWords(value) <= WORDS);
  return areGroups && isFullBeside
    ? [{ name: headers[0]!.name, filled: places.length, rows: rows.length }]
    : [];
}
