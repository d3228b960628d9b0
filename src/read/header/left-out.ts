import { aboutCount, type Message } from '../../message.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { aboutLines, addLine, type LineNumbers, noLines } from '../lines.js';
import { isBlank, type RawTable, type Row, widthOf } from '../rows.js';
import { beginnings } from './beginnings.js';
import { judged, type Placed, type Told } from './last-rows.js';
import { numberedBeforehand } from './numbered-beforehand.js';
import { numbering } from './numbering.js';
import { columnSums } from './sums.js';
import { isSection, isTitle } from './titles.js';
import type { Top } from './top.js';
import { isSubtotal, isTotalOnTop, isTotalWithoutNumber } from './totals.js';

/** Totals and notes stand in this many rows at the end, at most. */
const LAST = 10;

/** Rows of a file in, rows that are answers out, a few rows later: totals and notes are known at the end. */
export interface Sieve {
  /** The rows that are sure to be answers by now. */
  readonly take: (rows: readonly Row[]) => Row[];
  /** The last of them. */
  readonly finish: () => Row[];
  /** What was left out or is not as it should be, in the user’s language. */
  readonly messages: () => Message[];
}

/** What is said of the rows that are no plain answers. */
const VERDICTS = [
  ['total', say.totalRows],
  ['note', say.noteRows],
  ['remark', say.remarkRows],
  ['below', say.belowRows],
  ['section', say.sectionRows],
  ['unnumbered', say.unnumberedRows],
] as const satisfies readonly (readonly [Told, unknown])[];

/** Keeps the rows that are answers: neither wholly empty, nor the header again, nor totals and notes under them. */
export function sieve(
  top: Top,
  { delimiter, beginsAnyhow }: Pick<RawTable, 'delimiter' | 'beginsAnyhow'>,
): Sieve {
  const { written, expected } = top;
  const last: Placed[] = [];
  const told = rowsTold(top, delimiter);
  const numbers = numbering();
  const begun = beginnings();
  const summed = columnSums();
  const unfilled = numberedBeforehand(expected, written[0] ?? '');
  let apart = false;
  /** The row before, which is no blank, total or header. */
  let before: Row | undefined;
  /** The first of the last rows, where it is an answer. */
  const letGo = (): Row[] => {
    const verdict = firstOf(last);
    const { row } = last.shift()!;
    if (verdict !== 'answer') {
      told.leftOut(verdict, row);
      return [];
    }
    numbers.add(row);
    begun.add(row);
    summed.add(row);
    told.kept(row);
    return [row];
  };
  const take = (row: Row): Row[] => {
    if (row.cells.every(isBlank)) {
      told.empty();
      apart = true;
      return [];
    }
    if (isSameRow(row.cells, written)) {
      const title = last.at(-1)?.row;
      // Another table, under a title of its own.
      if (title && expected > 1 && isTitle(title)) told.repeated(last.pop()!.row);
      told.repeated(row);
      return [];
    }
    if (before ? isSubtotal(row, before) : isTotalOnTop(row)) {
      told.leftOut('total', row);
      return [];
    }
    before = row;
    last.push({ row, apart });
    apart = false;
    return last.length > LAST ? letGo() : [];
  };
  return {
    take: (rows) => rows.flatMap(unfilled.take).flatMap(take),
    finish: () => {
      const waited = unfilled.finish().flatMap(take);
      const above = { numbers, begun, sums: summed, beginsAnyhow, width: expected };
      const ended = judged(last.splice(0), above).flatMap(({ row, verdict }) => {
        if (verdict !== 'answer') told.leftOut(verdict, row);
        if (verdict !== 'answer' && verdict !== 'unnumbered') return [];
        told.kept(row);
        return [row];
      });
      return [...waited, ...ended];
    },
    messages: () => told.messages(unfilled.lines),
  };
}

/** What is told at the end of the rows that a sieve let through or held. */
function rowsTold({ written, expected }: Top, delimiter: string | null) {
  let empty = 0;
  const repeated = noLines();
  const uneven = noLines();
  const leftOut = new Map(VERDICTS.map(([verdict]) => [verdict, noLines()]));
  return {
    empty: (): void => {
      empty++;
    },
    repeated: ({ line }: Row): void => addLine(repeated, line),
    leftOut: (verdict: Told, { line }: Row): void => addLine(leftOut.get(verdict)!, line),
    kept: ({ cells, line }: Row): void => {
      // Only typed separators go astray.
      if (delimiter !== null && isUneven(cells, { expected, written: written.length }))
        addLine(uneven, line);
    },
    messages: (numbered: LineNumbers): Message[] => [
      ...aboutCount(empty, say.emptyRows),
      ...aboutLines(numbered, say.numberedRows),
      ...aboutLines(repeated, say.repeatedHeaders),
      ...VERDICTS.flatMap(([verdict, message]) => aboutLines(leftOut.get(verdict)!, message)),
      ...aboutLines(uneven, (lines) => say.ragged(lines, expected)),
    ],
  };
}

/** What the first of some rows is: the total of a group stands above the title of the next. */
function firstOf(rows: readonly Placed[]): 'total' | 'section' | 'answer' {
  if (isTotalWithoutNumber(rows[0]!.row) && isSection(rows.slice(1), 0)) return 'total';
  return isSection(rows, 0) ? 'section' : 'answer';
}

export const isSameRow = (cells: readonly string[], written: readonly string[]): boolean =>
  cells.length === written.length && cells.every((cell, i) => cell === written[i]);

/**
 * Cut short, or with more than the header has: empty cells at the end do not count. A last question without a
 * wording leaves an empty heading, and its answers are no cells too many.
 */
const isUneven = (
  cells: readonly string[],
  { expected, written }: { expected: number; written: number },
): boolean =>
  cells.length < expected ||
  (cells.length > Math.max(expected, written) && widthOf(cells) > expected);
