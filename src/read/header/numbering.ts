import { bareName } from '../../names/names.js';
import { numbersPeople, technicalRole } from '../role/headings.js';
import { type Row, valueAt } from '../rows.js';

/** Fewer numbers than this number nothing. */
const SOME_ROWS = 3;

/** A number that people give to a questionnaire: `12`, `R-012`, `Q12`. */
const NUMBER = /^\D{0,4}?(\d{1,9})$/;

export function numberOfRow({ cells }: Row): number | undefined {
  const [, number] = NUMBER.exec(valueAt(cells, 0)) ?? [];
  return number === undefined ? undefined : Number(number);
}

export interface Numbering {
  readonly add: (row: Row) => void;
  /** Whether its number follows the last one. */
  readonly isNext: (row: Row) => boolean;
  /** All of them are numbered, upwards: marks and years are not so. */
  readonly isWhole: () => boolean;
}

export function numbering(): Numbering {
  let rows = 0;
  let last = -1;
  let whole = true;
  return {
    add(row) {
      const number = numberOfRow(row);
      whole &&= number !== undefined && number > last;
      last = number ?? last;
      rows++;
    },
    isNext: (row) => numberOfRow(row) === last + 1,
    isWhole: () => whole && rows >= SOME_ROWS,
  };
}

/** Whether rows are numbered, all that say anything in their first column. */
export function areNumbered(rows: readonly Row[]): boolean {
  const numbers = numbering();
  for (const row of rows) if (valueAt(row.cells, 0) !== '') numbers.add(row);
  return numbers.isWhole();
}

/** Whether a heading is that of numbers that a team gives: one may leave out a score or an age. */
export const headsNumbers = (heading: string): boolean =>
  bareName(heading) === '' || numbersPeople(heading) || technicalRole(heading)?.role === 'id';
