import { textMeasure } from '../drawing/font.js';

/** Twentieths of a point: white at both sides of a cell, as the table style has it. */
const PADDING = 2 * 60;
/** Office fonts and those that replace them are up to so much wider than the one that is measured. */
const WIDER = 1.3;
/** A text longer than this, in widths of the type, is set on several lines. */
const LONGEST = 16;

/** What a table's columns are like in a size of type: in twentieths of a point. */
export interface Columns {
  readonly widths: readonly number[];
  /** Half points. */
  readonly size: number;
}

/**
 * Columns as wide as the text together, in the largest type in which every text has a line of its own, or
 * else in which no word is cut: each has the room of its longest word, and of the rest as much as its
 * longest text asks for. In the smallest type, too many columns share what there is.
 */
export function columnsOf(
  lines: readonly (readonly string[])[],
  room: number,
  sizes: readonly number[],
): Columns {
  const asked = sizes.map((size) => ({ size, ...askedBy(lines, size) }));
  const fit =
    asked.slice(0, -1).find(({ most }) => sum(most) <= room) ??
    asked.find(({ least }) => sum(least) <= room) ??
    asked.at(-1)!;
  const { size, least, most } = fit;
  const [floor, spare] = [sum(least), sum(most) - sum(least)];
  const widths = least.map((one, column) =>
    floor > room || spare === 0
      ? (one / floor) * room
      : sum(most) <= room
        ? (most[column]! / sum(most)) * room
        : one + ((most[column]! - one) / spare) * (room - floor),
  );
  return { size, widths: widths.map(Math.floor) };
}

/** For each column, the width of its longest word, and that of its longest text within bounds. */
function askedBy(lines: readonly (readonly string[])[], size: number) {
  const unit = 10 * size;
  const [plain, bold] = [textMeasure(400), textMeasure(700)];
  const columns = (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? ''));
  const width = (text: string, row: number): number =>
    unit * WIDER * (row === 0 ? bold : plain)(text) + PADDING;
  const widest = (texts: readonly string[], piece: (text: string) => readonly string[]): number =>
    Math.max(...texts.flatMap((text, row) => piece(text).map((one) => width(one, row))));
  const least = columns.map((texts) => widest(texts, (text) => text.split(/[ \n]/)));
  const most = columns.map((texts, column) =>
    Math.max(
      least[column]!,
      Math.min(
        widest(texts, (text) => [text]),
        LONGEST * unit,
      ),
    ),
  );
  return { least, most };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
