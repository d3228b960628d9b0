import { type Rows, valueAt } from '../table.js';

/** Different values that no two columns have in the same rows by accident; fewer are enough over so many rows. */
const DIFFERENT = 3;
const FEW = 2;
const ROWS = 20;

/** Columns that were pasted twice: the index of each that has the heading and all the cells of one before. */
export function twinsOf({ headers, rows }: Rows): ReadonlySet<number> {
  const first = new Map(headers.map(({ name }, index) => [name, index]));
  return new Set(
    headers.flatMap(({ again }, index) => {
      const original = again === undefined ? undefined : first.get(again);
      return original !== undefined && areSame(rows, original, index) ? index : [];
    }),
  );
}

function areSame(rows: Rows['rows'], one: number, other: number): boolean {
  const values = rows.map(({ cells }) => valueAt(cells, one));
  const filled = values.filter((value) => value !== '');
  const different = new Set(filled).size;
  return (
    different >= (filled.length >= ROWS ? FEW : DIFFERENT) &&
    rows.every(({ cells }, i) => valueAt(cells, other) === values[i])
  );
}
