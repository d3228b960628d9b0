import { readMessages as say } from '../messages/read.js';
import { foldName } from '../names.js';
import { addLine, noLines } from './lines.js';
import type { Row } from './table.js';
import type { Top } from './top.js';
import { widthOf } from './width.js';

/** What a total may count. Folded (names.ts). */
const COUNTED = '(reponses?|repondante?s?|personnes?|participante?s?|questionnaires?|lignes?)';

/** Names of the rows that people and spreadsheets add under the answers, with a figure or not: « TOTAL : 24 réponses ». Folded. */
const TOTAL_NAME = new RegExp(
  `^((grand |sous-)?total|total general|totaux|sommes?|moyennes?|medianes?|ecarts?-types?|effectifs?|sum|mean|average|count|(nombre|nb)( total)? (de|d'|des) ?${COUNTED})( (de|des) ${COUNTED})?[^a-z]*${COUNTED}?[^a-z]*$`,
);

/** A figure, with or without what it counts. Folded. */
const FIGURE = new RegExp(`^[^a-z]*\\d[^a-z]*(${COUNTED}|euros?|points?|pts?)?$`);

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

/** A row called « Total » that holds only figures beside its name; nothing, where the name stands first. */
function isTotal({ cells }: Row): boolean {
  const at = cells.findIndex((cell) => !isBlank(cell));
  const others = cells.filter((cell, i) => i !== at && !isBlank(cell));
  return (
    (others.length > 0 || (at === 0 && cells.length > 1)) &&
    TOTAL_NAME.test(foldName(cells[at] ?? '')) &&
    others.every((cell) => FIGURE.test(foldName(cell)))
  );
}
