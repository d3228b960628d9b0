import { isNumber, numberOf } from '../../closed/values.js';
import { isBlank, type Row } from '../rows.js';
import { isTotalName } from './totals.js';

/** What the cells of a column are, so far. */
interface Column {
  filled: number;
  numbers: number;
  sum: number;
  highest: number;
  areWhole: boolean;
}

/** Figures of the rows above, which a row under them may sum up. */
export interface Sums {
  readonly add: (row: Row) => void;
  /**
   * Whether a row, whatever it is called, holds nothing but the mean, the sum or the count of what stands above each
   * of its figures, two of which nobody could give as a note, or one where an empty row parts it from the others: not
   * whole where all are, or past the highest. A half proves nothing, as somebody may give one; a mean of two decimals
   * among whole notes, or a sum past twice the highest, proves it alone.
   */
  readonly isOf: (row: Row, isApart: boolean) => boolean;
}

/** Of fewer figures, one more may be their sum by accident. */
const SOME = 5;
/** One column may be past the others by accident. */
const PROOFS = 2;

export function columnSums(): Sums {
  const columns: Column[] = [];
  return {
    add({ cells }) {
      for (const [i, cell] of cells.entries()) {
        if (isBlank(cell)) continue;
        columns[i] ??= { filled: 0, numbers: 0, sum: 0, highest: 0, areWhole: true };
        const column = columns[i];
        column.filled++;
        const number = plainNumber(cell);
        if (number === undefined) continue;
        column.numbers++;
        column.sum += number;
        column.highest = Math.max(column.highest, number);
        column.areWhole &&= Number.isInteger(number);
      }
    },
    isOf({ cells }, isApart) {
      const told = cells.flatMap((cell, i) =>
        isBlank(cell) || isTotalName(cell) ? [] : { cell, column: columns[i] },
      );
      if (!told.every(sumsUp)) return false;
      const proofs = told.filter(isNoNote).length;
      return proofs >= (isApart ? 1 : PROOFS) || told.some(isSureSum);
    },
  };
}

interface Told {
  readonly cell: string;
  readonly column: Column | undefined;
}

/** Longer cells are texts: most are not looked at closer. */
const LONGEST = 20;
const plainNumber = (cell: string): number | undefined =>
  cell.length <= LONGEST && isNumber(cell) && !cell.includes('%') ? numberOf(cell) : undefined;

function sumsUp({ cell, column }: Told): boolean {
  const number = plainNumber(cell);
  if (number === undefined || column === undefined) return false;
  const { filled, numbers, sum } = column;
  if (numbers < SOME) return number === filled && filled >= SOME;
  const isMean = Math.abs(number - sum / numbers) <= 0.5 * 10 ** -decimalsOf(cell) + 1e-9;
  return isMean || number === sum || number === numbers;
}

function isNoNote({ cell, column }: Told): boolean {
  const number = plainNumber(cell)!;
  const { numbers, highest, areWhole } = column!;
  return numbers >= SOME && (number > highest || (areWhole && !Number.isInteger(2 * number)));
}

/** Of what sums up its column: nobody gives so fine a note among whole ones, nor one so far past the others. */
function isSureSum({ cell, column }: Told): boolean {
  const { numbers, sum, highest, areWhole } = column!;
  const number = plainNumber(cell)!;
  const isFine = areWhole && decimalsOf(cell) >= FINE && !Number.isInteger(2 * number);
  const isFar = number === sum && sum > FAR && sum > 2 * highest;
  return numbers >= SOME && (isFine || isFar);
}

const FINE = 2;
/** Somebody may bring four children where nobody else brings more than one. */
const FAR = 10;
const decimalsOf = (cell: string): number => /[.,](\d+)$/.exec(cell.trim())?.[1]?.length ?? 0;
