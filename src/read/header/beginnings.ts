import { isNumber } from '../../closed/values.js';
import { type Row, valueAt } from '../rows.js';
import { isDate } from '../values.js';

/** Fewer rows than this begin alike by accident. */
const SOME_ROWS = 5;

export interface Beginnings {
  readonly add: (row: Row) => void;
  /** All that were added begin with a figure, or all with a date, and this row does not. */
  readonly isStrange: (row: Row) => boolean;
}

/** How rows begin: what stands under them is told by that. */
export function beginnings(): Beginnings {
  let rows = 0;
  let kinds = [isNumber, isDate];
  const first = ({ cells }: Row): string => valueAt(cells, 0);
  return {
    add(row) {
      kinds = kinds.filter((isKind) => isKind(first(row)));
      rows++;
    },
    isStrange: (row) =>
      rows >= SOME_ROWS && kinds.length > 0 && !kinds.some((isKind) => isKind(first(row))),
  };
}
