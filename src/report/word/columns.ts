import { textMeasure } from '../../drawing/font.js';
import { sum } from '../../stats/sum.js';

/** Twentieths of a point: white at both sides of a cell, as the table style has it. */
const PADDING = 2 * 60;
/** The widest font that may replace the document's, DejaVu Sans, is so much wider than the one that is measured. */
const WIDER = 1.22;
/** A text longer than this, in widths of the type, is set on several lines. */
const LONGEST = 16;

/** White between figures and the text at their right, which would touch them. */
export const GUTTER = 160;
/** Whether a text stands beside right-aligned figures. */
export const isAfterNumber = (column: number, isNumber: (column: number) => boolean): boolean =>
  column > 0 && isNumber(column - 1) && !isNumber(column);

/** What a table's columns are like in a size of type: in twentieths of a point. */
interface Columns {
  readonly widths: readonly number[];
  /** Half points. */
  readonly size: number;
}

/** The part of the text's width that a column of numbers has where there is room. */
const NUMBERS = 1 / 9;

/**
 * Columns as wide as the text together, in the largest type in which every text has a line of its own
 * (what names numbers may have two), or else in which no word is cut: each has the room of its longest word,
 * and columns of texts share the rest as their longest texts ask. In the smallest type, too many columns
 * share what there is. Where there is room for all, columns of numbers keep their width, so that those of
 * one table stand under those of another.
 */
export function fittedColumns(
  lines: readonly (readonly string[])[],
  room: number,
  sizes: readonly number[],
  isNumber: (column: number) => boolean = () => false,
): Columns {
  const gutter = (column: number): number => (isAfterNumber(column, isNumber) ? GUTTER : 0);
  const asked = sizes.map((size) => {
    const { least, most, whole } = askedBy(lines, size);
    return {
      size,
      least: least.map((one, column) => one + gutter(column)),
      most: most.map((one, column) => (isNumber(column) ? least[column]! : one + gutter(column))),
      whole: whole.map((one, column) => one + gutter(column)),
    };
  });
  const fit =
    asked.slice(0, -1).find(({ most }) => sum(most) <= room) ??
    asked.find(({ least }) => sum(least) <= room) ??
    asked.at(-1)!;
  const { size, most } = fit;
  const widths = sum(most) <= room ? filled(fit, room, isNumber) : narrowed(fit, room);
  return { size, widths: widths.map(Math.floor) };
}

/**
 * Each with its longest text on a line, or as much of it as is asked; what is left goes to the columns of text, to
 * those first whose texts go on.
 */
function filled(
  { most, whole }: Asked,
  room: number,
  isNumber: (column: number) => boolean,
): readonly number[] {
  const airy = most.map((one, column) => (isNumber(column) ? Math.max(one, room * NUMBERS) : one));
  const left = room - sum(airy);
  const goesOn = airy.map((one, column) => (isNumber(column) ? 0 : whole[column]! - one));
  const shares = sum(goesOn) > left ? goesOn : airy.map((one, at) => (isNumber(at) ? 0 : one));
  if (left < 0 || sum(shares) === 0) return most.map((one) => (one / sum(most)) * room);
  return airy.map((one, column) => one + (shares[column]! / sum(shares)) * left);
}

function narrowed({ least, most }: Asked, room: number): readonly number[] {
  const [floor, spare] = [sum(least), sum(most) - sum(least)];
  return least.map((one, column) =>
    floor > room || spare === 0
      ? (one / floor) * room
      : one + ((most[column]! - one) / spare) * (room - floor),
  );
}

/** For each column, the width of its longest word, that of its longest text within bounds, and that of all of it. */
interface Asked {
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly whole: readonly number[];
}

function askedBy(lines: readonly (readonly string[])[], size: number): Asked {
  const unit = 10 * size;
  const [plain, bold] = [textMeasure(400), textMeasure(700)];
  const columns = (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? ''));
  const width = (text: string, row: number): number =>
    unit * WIDER * (row === 0 ? bold : plain)(text) + PADDING;
  const widest = (texts: readonly string[], piece: (text: string) => readonly string[]): number =>
    Math.max(...texts.flatMap((text, row) => piece(text).map((one) => width(one, row))));
  const least = columns.map((texts) => widest(texts, (text) => text.split(/[ \n]/)));
  const whole = columns.map((texts) => widest(texts, (text) => [text]));
  const most = whole.map((one, column) => Math.max(least[column]!, Math.min(one, LONGEST * unit)));
  return { least, most, whole };
}
