import { isBeside } from '../../closed/beside.js';
import { type Row, rowsWidth, valueAt, valuesIn } from '../rows.js';
import { isFigure } from '../values.js';

/** Rows of data that tell what a column holds. */
export const LOOKED_AT = 20;
/** So many values of a kind are no accident. */
const SOME_VALUES = 3;

/** A column whose first two cells may be headings. */
export interface TopColumn {
  readonly first: string;
  readonly second: string;
  /** What rows of data say in it. */
  readonly below: readonly string[];
}

/** What marks are out of, where a title above tells whose they are: « /5 », « / 20 ». */
export const isOutOf = (name: string): boolean => /^\/ ?\d+$/.test(name.trim());

/** Whether a name may be the heading of a column: no figure, no option that is no answer, and nobody gave it below. */
export const isNameOver = (name: string, below: readonly string[]): boolean =>
  name !== '' && !isFigure(name) && !isBeside(name) && !below.includes(name);

/** Whether what stands below a heading is all so, figures mostly, and enough of it. */
export const isOver =
  (is: (value: string) => boolean) =>
  ({ below }: TopColumn): boolean =>
    below.length >= SOME_VALUES && below.every(is);

/** The columns of a table by their first two rows, and the rows of data under these; none where there are no two. */
export function topColumns(rows: readonly Row[]): {
  readonly columns: readonly TopColumn[];
  readonly data: readonly Row[];
} {
  const [first, second, ...data] = rows.slice(0, 2 + LOOKED_AT);
  if (!first || !second) return { columns: [], data: [] };
  const columns = Array.from({ length: rowsWidth([first, second]) }, (_, i) => ({
    first: valueAt(first.cells, i),
    second: valueAt(second.cells, i),
    below: valuesIn(data, i),
  }));
  return { columns, data };
}
