import { aboutCount, type Message } from '../../message.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { aboutLines, addLine, noLines } from '../lines.js';
import { isBlank, type RawTable, type Row, skipsLine, valueAt, widthOf } from '../table.js';
import { type Beginnings, beginnings } from './beginnings.js';
import { numberedBeforehand } from './numbered-beforehand.js';
import { type Numbering, numbering, numberOfRow } from './numbering.js';
import type { Top } from './top.js';
import {
  isFigures,
  isLone,
  isSubtotal,
  isTotal,
  isTotalOnTop,
  isTotalWithoutNumber,
} from './totals.js';

/** A text alone under an empty row is a remark on the table where it is so much longer than what stands above it, in so many rows. */
const MUCH = 2;
const SOME = 3;

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

/** A row that is not empty, and whether an empty one stands just before. */
interface Placed {
  readonly row: Row;
  readonly apart: boolean;
}

/**
 * What a row may be that is no plain answer, and what is said of these. `remark`: a note under rows without numbers;
 * `below`: part of what stands apart and begins otherwise; `section`: a title among those that have some;
 * `unnumbered`: an answer that lacks the number that all others bear.
 */
const VERDICTS = [
  ['total', say.totalRows],
  ['note', say.noteRows],
  ['remark', say.remarkRows],
  ['below', say.belowRows],
  ['section', say.sectionRows],
  ['unnumbered', say.unnumberedRows],
] as const;

type Told = (typeof VERDICTS)[number][0];

/** Keeps the rows that are answers: neither wholly empty, nor the header again, nor totals and notes under them. */
export function sieve(
  { written, expected }: Top,
  { delimiter, beginsAnyhow }: Pick<RawTable, 'delimiter' | 'beginsAnyhow'>,
): Sieve {
  const last: Placed[] = [];
  const numbers = numbering();
  const begun = beginnings();
  const unfilled = numberedBeforehand(expected, written[0] ?? '');
  let empty = 0;
  let apart = false;
  /** The row before, which is no blank, total or header. */
  let before: Row | undefined;
  const repeated = noLines();
  const uneven = noLines();
  const told = new Map(VERDICTS.map(([verdict]) => [verdict, noLines()]));
  const tell = (verdict: Told, { line }: Row): void => addLine(told.get(verdict)!, line);
  const kept = (row: Row): Row => {
    // Only typed separators go astray.
    if (delimiter !== null && isUneven(row.cells, { expected, written: written.length }))
      addLine(uneven, row.line);
    return row;
  };
  /** The first of the last rows, where it is an answer. */
  const letGo = (): Row[] => {
    const verdict = firstOf(last);
    const { row } = last.shift()!;
    if (verdict !== 'answer') {
      tell(verdict, row);
      return [];
    }
    numbers.add(row);
    begun.add(row);
    return [kept(row)];
  };
  const take = (row: Row): Row[] => {
    if (row.cells.every(isBlank)) {
      empty++;
      apart = true;
      return [];
    }
    if (isSameRow(row.cells, written)) {
      const title = last.at(-1)?.row;
      // Another table, under a title of its own.
      if (title && expected > 1 && isTitle(title)) addLine(repeated, last.pop()!.row.line);
      addLine(repeated, row.line);
      return [];
    }
    if (before ? isSubtotal(row, before) : isTotalOnTop(row)) {
      tell('total', row);
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
      const above = { numbers, begun, beginsAnyhow, width: expected };
      const ended = judged(last.splice(0), above).flatMap(({ row, verdict }) => {
        if (verdict !== 'answer') tell(verdict, row);
        return verdict === 'answer' || verdict === 'unnumbered' ? [kept(row)] : [];
      });
      return [...waited, ...ended];
    },
    messages: () => [
      ...aboutCount(empty, say.emptyRows),
      ...aboutLines(unfilled.lines, say.numberedRows),
      ...aboutLines(repeated, say.repeatedHeaders),
      ...VERDICTS.flatMap(([verdict, message]) => aboutLines(told.get(verdict)!, message)),
      ...aboutLines(uneven, (lines) => say.ragged(lines, expected)),
    ],
  };
}

/** What the first of some rows is: the total of a group stands above the title of the next. */
function firstOf(rows: readonly Placed[]): 'total' | 'section' | 'answer' {
  if (isTotalWithoutNumber(rows[0]!.row) && isSection(rows.slice(1), 0)) return 'total';
  return isSection(rows, 0) ? 'section' : 'answer';
}

interface Judged {
  readonly row: Row;
  readonly verdict: 'answer' | Told;
}

/** What is known of the rows above. */
interface Above {
  readonly numbers: Numbering;
  readonly begun: Beginnings;
  readonly beginsAnyhow: true | undefined;
  readonly width: number;
}

/**
 * What the last rows are. A note is a text alone in a row that lacks the number of all others: in the place of
 * that number, or apart from the answers, under an empty row or a total. Where rows have no numbers, it is one
 * there if it is a sentence above which the others have a word. Where all rows begin with a figure or with a date,
 * what stands apart and begins otherwise is another table, or a note that is not alone.
 */
function judged(last: readonly Placed[], { numbers, begun, beginsAnyhow, width }: Above): Judged[] {
  const end = last.findLastIndex(({ row }) => numberOfRow(row) !== undefined) + 1;
  const sections = new Set(last.flatMap((_, at) => (at < end && isSection(last, at) ? at : [])));
  const goOn = new Set<Row>();
  for (const [at, { row }] of last.slice(0, end).entries()) {
    if (sections.has(at) || isTotal(row, width)) continue;
    if (numbers.isNext(row)) goOn.add(row);
    numbers.add(row);
  }
  const numbered = numbers.isWhole() ? end : last.length;
  const firsts = last.filter(({ row }) => !isLone(row)).map(({ row }) => valueAt(row.cells, 0));
  const longest = Math.max(0, ...firsts.map(({ length }) => length));
  const isRemark = (row: Row): boolean =>
    isTitle(row) && firsts.length >= SOME && valueAt(row.cells, 0).length > MUCH * longest;
  // Workbooks leave out rows that are empty.
  const standsApart = ({ row, apart }: Placed, at: number): boolean =>
    apart || (at > 0 && skipsLine(last[at - 1]!.row, row));
  const apartFrom = last.findIndex(standsApart);
  for (const { row } of last.slice(0, Math.max(0, apartFrom))) begun.add(row);
  const isAnother = !beginsAnyhow && apartFrom >= 0 && begun.isStrange(last[apartFrom]!.row);
  const isTotalAt = (row: Row, at: number): boolean =>
    isTotal(row, width) || (at >= numbered && isTotalWithoutNumber(row));
  const firstTotal = last.findIndex(({ row }, at) => isTotalAt(row, at));
  // Statistics of any name go on from a total to the end, with notes among them; a person bears the next number.
  const underTotal = firstTotal < 0 ? [] : last.slice(firstTotal + 1).map(({ row }) => row);
  const areStatistics = underTotal.every((row) => isLone(row) || isFigures(row));
  let below = false;
  return last.map((placed, at): Judged => {
    const { row } = placed;
    const lacks = at >= numbered;
    const isStatistic =
      areStatistics && underTotal.includes(row) && isFigures(row) && !goOn.has(row);
    const total = isTotalAt(row, at) || isStatistic;
    below ||= total || standsApart(placed, at);
    if (total) return { row, verdict: 'total' };
    if (sections.has(at)) return { row, verdict: 'section' };
    if (!lacks && below && isRemark(row)) return { row, verdict: 'remark' };
    const isNote = lacks && isLone(row) && (below || valueAt(row.cells, 0) !== '');
    if (isNote) return { row, verdict: 'note' };
    if (isAnother && at >= apartFrom) return { row, verdict: 'below' };
    return { row, verdict: lacks ? 'unnumbered' : 'answer' };
  });
}

/**
 * Whether a row is the title of those under it, « Session du 12 mai »: a text alone where they have their numbers,
 * one more each, down to the totals; where too few are under it, those above have them.
 */
function isSection(rows: readonly Placed[], at: number): boolean {
  if (!isTitle(rows[at]!.row)) return false;
  const isOther = ({ row }: Placed): boolean => isTitle(row);
  const [above, below] = [rows.slice(0, at), rows.slice(at + 1)];
  const next = below.findIndex((one) => isOther(one) || isTotalWithoutNumber(one.row));
  const under = next < 0 ? below : below.slice(0, next);
  const group = under.length < SOME ? above.slice(above.findLastIndex(isOther) + 1) : under;
  const counted = group.map(({ row }) => numberOfRow(row));
  return (
    group.length >= SOME &&
    counted.every((number, i) => number !== undefined && number === counted[0]! + i)
  );
}

/** A text alone, where rows begin; a number is a person who answered nothing. */
export const isTitle = (row: Row): boolean =>
  isLone(row) && valueAt(row.cells, 0) !== '' && numberOfRow(row) === undefined;

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
