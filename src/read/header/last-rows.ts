import { type Row, skipsLine, valueAt } from '../rows.js';
import type { Beginnings } from './beginnings.js';
import { type Numbering, numberOfRow } from './numbering.js';
import type { Sums } from './sums.js';
import { isSection, isTitle } from './titles.js';
import { isFigures, isLone, isTotal, isTotalWithoutNumber } from './totals.js';

/** A row that is not empty, and whether an empty one stands just before. */
export interface Placed {
  readonly row: Row;
  readonly apart: boolean;
}

/**
 * What a row may be that is no plain answer. `remark`: a note under rows without numbers; `below`: part of what
 * stands apart and begins otherwise; `section`: a title among those that have some; `unnumbered`: an answer that
 * lacks the number that all others bear.
 */
export type Told = 'total' | 'section' | 'remark' | 'note' | 'below' | 'unnumbered';

interface Judged {
  readonly row: Row;
  readonly verdict: 'answer' | Told;
}

/** What is known of the rows above. */
interface Above {
  readonly numbers: Numbering;
  readonly begun: Beginnings;
  readonly sums: Sums;
  readonly beginsAnyhow: true | undefined;
  readonly width: number;
}

/**
 * What the last rows are. A note is a text alone in a row that lacks the number of all others: in the place of
 * that number, or apart from the answers, under an empty row or a total. Where rows have no numbers, it is one
 * there if it is a sentence above which the others have a word. Where all rows begin with a figure or with a date,
 * what stands apart and begins otherwise is another table, or a note that is not alone.
 */
export function judged(last: readonly Placed[], above: Above): Judged[] {
  const rows = last.map(({ row }) => row);
  const numbered = numberedIn(last, above);
  const apart = apartFrom(last);
  const totals = totalsIn(rows, { numbered, apart, above });
  const isAnother = beginsOtherwise(rows, apart, above);
  const isRemark = remarksAmong(rows);
  const lacks = (at: number): boolean => at >= numbered.end;
  const isBelow = (at: number): boolean => at >= apart || totals.slice(0, at + 1).includes(true);
  /** One of several lines under the table, of which one is a remark. */
  const under = rows.slice(apart);
  const areFooters = under.every(isTitle) && under.some(isRemark);
  const isNote = (row: Row, at: number): boolean =>
    isLone(row) && (isBelow(at) || valueAt(row.cells, 0) !== '');
  /** The first that holds. */
  const verdicts: readonly (readonly [Told, (row: Row, at: number) => boolean])[] = [
    ['total', (_, at) => totals[at]!],
    ['section', (_, at) => numbered.sections[at]!],
    [
      'remark',
      (row, at) => !lacks(at) && isBelow(at) && (isRemark(row) || (areFooters && at >= apart)),
    ],
    ['note', (row, at) => lacks(at) && isNote(row, at)],
    ['below', (_, at) => isAnother && at >= apart],
    ['unnumbered', (_, at) => lacks(at)],
  ];
  return rows.map((row, at) => ({
    row,
    verdict: verdicts.find(([, holds]) => holds(row, at))?.[0] ?? 'answer',
  }));
}

interface Numbered {
  /** The first row that lacks the number of all others; as many as there are where rows have none. */
  readonly end: number;
  /** Titles among those that have some. */
  readonly sections: readonly boolean[];
  /** Rows that bear the next number. */
  readonly goOn: readonly boolean[];
}

function numberedIn(last: readonly Placed[], { numbers, width }: Above): Numbered {
  const end = last.findLastIndex(({ row }) => numberOfRow(row) !== undefined) + 1;
  const sections = last.map((_, at) => at < end && isSection(last, at));
  const goOn = last.map(({ row }, at) => {
    if (at >= end || sections[at] || isTotal(row, width)) return false;
    const isNext = numbers.isNext(row);
    numbers.add(row);
    return isNext;
  });
  return { end: numbers.isWhole() ? end : last.length, sections, goOn };
}

interface LastRows {
  readonly numbered: Numbered;
  readonly apart: number;
  readonly above: Above;
}

/** Whether a row under which nobody answers sums up those above. */
function sumsUp(rows: readonly Row[], at: number, { apart, above: { sums } }: LastRows): boolean {
  const row = rows[at]!;
  const isLast = rows.slice(at + 1).every((below) => isLone(below) || isFigures(below));
  if (isLast && sums.isOf(row, at >= apart)) return true;
  sums.add(row);
  return false;
}

/** Statistics of any name go on from a total to the end, with notes among them; a person bears the next number. */
function totalsIn(rows: readonly Row[], last: LastRows): boolean[] {
  const { numbered, apart, above } = last;
  const { end, goOn } = numbered;
  const named = rows.map(
    (row, at) =>
      isTotal(row, above.width) ||
      ((at >= end || (at >= apart && isLone(row))) && isTotalWithoutNumber(row)) ||
      sumsUp(rows, at, last),
  );
  const first = named.indexOf(true);
  const areStatistics =
    first >= 0 && rows.slice(first + 1).every((row) => isLone(row) || isFigures(row));
  const isStatistic = (row: Row, at: number): boolean =>
    areStatistics && at > first && isFigures(row) && !goOn[at];
  return rows.map((row, at) => named[at]! || isStatistic(row, at));
}

/** The first row under an empty one, which workbooks leave out; as many as there are where none is. */
function apartFrom(last: readonly Placed[]): number {
  const from = last.findIndex(
    ({ row, apart }, at) => apart || (at > 0 && skipsLine(last[at - 1]!.row, row)),
  );
  return from < 0 ? last.length : from;
}

/** Whether what stands apart begins otherwise than all that stands above. */
function beginsOtherwise(
  rows: readonly Row[],
  apart: number,
  { begun, beginsAnyhow }: Above,
): boolean {
  for (const row of rows.slice(0, apart)) begun.add(row);
  const first = rows[apart];
  return !beginsAnyhow && first !== undefined && begun.isStrange(first);
}

/** A text alone is a remark on the table where it is so much longer than what begins so many rows. */
const MUCH = 2;
const SOME = 3;

function remarksAmong(rows: readonly Row[]): (row: Row) => boolean {
  const firsts = rows.filter((row) => !isLone(row)).map(({ cells }) => valueAt(cells, 0).length);
  const longest = Math.max(0, ...firsts);
  return (row) =>
    isTitle(row) && firsts.length >= SOME && valueAt(row.cells, 0).length > MUCH * longest;
}
