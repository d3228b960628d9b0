import { addLine, type LineNumbers, noLines } from '../lines.js';
import { isBlank, type Row } from '../rows.js';
import { headsNumbers, numberOfRow } from './numbering.js';
import { isLone, isTotalWithoutNumber } from './totals.js';

/** Fewer rows than this may be people who answered nothing. */
const SOME = 3;

/** Rows in, the same out, but for those at the end that nobody filled: they wait until another is filled below. */
export interface Unfilled {
  readonly take: (row: Row) => readonly Row[];
  /** Those that waited and may be read. */
  readonly finish: () => readonly Row[];
  /** Lines of those that are not read. */
  readonly lines: LineNumbers;
}

/**
 * Rows that somebody numbered beforehand and nobody filled, under all others: numbers alone that follow each other,
 * more of them than stand so between filled rows, where they are people who answered nothing. What the heading of the
 * first column says is no number of theirs, « Âge », was said by people.
 */
export function numberedBeforehand(width: number, heading: string): Unfilled {
  const isOfNumbers = headsNumbers(heading);
  const lines = noLines();
  /** Numbers alone, and what may stand under them: empty rows, totals, notes. */
  const waiting: Row[] = [];
  let bare = 0;
  let longest = 0;
  let last: number | undefined;
  return {
    take(row) {
      const number = numberOfRow(row);
      const follows = number !== undefined && last !== undefined && number === last + 1;
      last = number ?? last;
      if (isOfNumbers && width > 1 && follows && isBare(row)) {
        bare++;
        waiting.push(row);
        return [];
      }
      if (bare > 0 && number === undefined && isUnder(row)) {
        waiting.push(row);
        return [];
      }
      longest = Math.max(longest, bare);
      bare = 0;
      return [...waiting.splice(0), row];
    },
    finish() {
      const rows = waiting.splice(0);
      if (bare < SOME || bare <= longest) return rows;
      const isBeforehand = (row: Row): boolean => numberOfRow(row) !== undefined;
      for (const { line } of rows.filter(isBeforehand)) addLine(lines, line);
      return rows.filter((row) => !isBeforehand(row));
    },
    lines,
  };
}

const isBare = ({ cells }: Row): boolean => cells.slice(1).every(isBlank);

const isUnder = (row: Row): boolean =>
  row.cells.every(isBlank) || isLone(row) || isTotalWithoutNumber(row);
