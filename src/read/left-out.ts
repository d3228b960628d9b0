import { readMessages as say } from '../messages/read.js';
import { bareName } from '../names.js';
import { addLine, noLines } from './lines.js';
import type { Row } from './table.js';
import type { Top } from './top.js';
import { widthOf } from './width.js';

/** Names of the rows that a spreadsheet adds under the answers. */
const TOTAL_NAMES: ReadonlySet<string> = new Set([
  'total',
  'totaux',
  'total general',
  'sous-total',
  'somme',
  'moyenne',
  'moyennes',
  'mediane',
  'ecart-type',
  'effectif',
  'effectifs',
  'nombre de reponses',
  'nb de reponses',
  'nb reponses',
  'grand total',
  'sum',
  'mean',
  'average',
  'count',
]);

/** Totals stand in this many rows at the end, at most. */
const TOTALS_IN_LAST = 5;

/** Rows of a file in, rows that are answers out, a few rows later: totals are known at the end. */
export interface Sieve {
  /** The rows that are sure to be answers by now. */
  readonly take: (rows: readonly Row[]) => Row[];
  /** The last of them. */
  readonly finish: () => Row[];
  /** What was left out or is not as wide as the header, in the user’s language. */
  readonly messages: () => string[];
}

/** Keeps the rows that are answers: neither wholly empty, nor the header again, nor totals. */
export function sieve({ written, expected }: Top, ragged: boolean): Sieve {
  const last: Row[] = [];
  let empty = 0;
  const repeated = noLines();
  const totals = noLines();
  const uneven = noLines();
  const counted = (row: Row): Row => {
    if (ragged && isUneven(row.cells, expected)) addLine(uneven, row.line);
    return row;
  };
  return {
    take(rows) {
      const sure: Row[] = [];
      for (const row of rows) {
        if (row.cells.every(isBlank)) empty++;
        else if (isSame(row.cells, written)) addLine(repeated, row.line);
        else last.push(row);
        if (last.length > TOTALS_IN_LAST) sure.push(counted(last.shift()!));
      }
      return sure;
    },
    finish: () =>
      last.splice(0).flatMap((row) => {
        if (!isTotal(row)) return [counted(row)];
        addLine(totals, row.line);
        return [];
      }),
    messages: () => [
      ...(empty > 0 ? [say.emptyRows(empty)] : []),
      ...(repeated.count > 0 ? [say.repeatedHeaders(repeated)] : []),
      ...(totals.count > 0 ? [say.totalRows(totals)] : []),
      ...(uneven.count > 0 ? [say.ragged(uneven, expected)] : []),
    ],
  };
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

const isSame = (cells: readonly string[], written: readonly string[]): boolean =>
  cells.length === written.length && cells.every((cell, i) => cell === written[i]);

/** Cut short, or with more than the header has: empty cells at the end do not count. */
const isUneven = (cells: readonly string[], expected: number): boolean =>
  cells.length < expected || (cells.length > expected && widthOf([cells]) > expected);

/** A row called « Total » that holds only figures beside its name. */
function isTotal({ cells }: Row): boolean {
  const [name, ...figures] = cells.filter((cell) => !isBlank(cell));
  return (
    name !== undefined &&
    figures.length > 0 &&
    TOTAL_NAMES.has(bareName(name)) &&
    figures.every((figure) => /^-?[\d\s\u00a0\u202f.,]+%?$/.test(figure))
  );
}
