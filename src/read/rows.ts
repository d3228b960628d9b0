import type { Message } from '../message.js';

export interface Row {
  /** Line of the file (or row of the sheet) where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a row says in a column, without spaces around it. */
export const valueAt = (cells: readonly string[], index: number): string =>
  cells[index]?.trim() ?? '';

/** What rows say in a column, where they say anything. */
export const valuesIn = (rows: readonly Row[], index: number): string[] =>
  rows.flatMap(({ cells }) => valueAt(cells, index) || []);

export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** What cells say, those that say anything. */
export const filledIn = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => cell.trim() || []);

/** Whether an empty line, which cutting passed over, stands between a row and the next. */
export function skipsLine({ line, cells }: Row, next: Row): boolean {
  const breaks = cells.join('').split('\n').length - 1;
  return next.line > line + breaks + 1;
}

/** A file as rows of text, its header rows included: what every format is brought to. */
export interface RawTable {
  readonly encoding: string;
  /** Cell separator; null where the format has none. */
  readonly delimiter: string | null;
  readonly rows: readonly Row[];
  /** What the user should know of it. */
  readonly told: readonly Message[];
  /** Header rows, where the format says so itself (JSON: the keys are the header, no row of the file). */
  readonly headerRows?: number | undefined;
  /** Its answers do not all begin alike, though the first of them do. */
  readonly beginsAnyhow?: true;
  /** The column whose cells, merged over rows, tell that these are of one person. */
  readonly whose?: number | undefined;
  /** The sheet of a workbook that is read alone. */
  readonly sheet?: string | undefined;
  /** Columns at its left that are empty in every row, and no part of `rows`. */
  readonly left?: number;
}

/** Rows as they are to be read, where they stand otherwise in the file, and what is told of that. */
export type Laid = Pick<RawTable, 'rows' | 'told' | 'beginsAnyhow'>;

/** The header of one column, merged from the file's header rows. */
export interface Header {
  readonly name: string;
  /** The tool itself says that the column holds free text. */
  readonly open?: true;
  /** The heading of a column before, which it has too: its own name ends with a number. */
  readonly again?: string;
}

/** A file as named columns and rows of data; cells that a row lacks are empty. */
export interface HeadedTable extends RawTable {
  /** Survey tool that wrote the file, `tableau simple` where none is recognised. */
  readonly tool: string;
  readonly headerRows: number;
  readonly headers: readonly Header[];
}

/** What columns are understood from. */
export type Rows = Pick<HeadedTable, 'headers' | 'rows' | 'whose'>;

/** More columns than any spreadsheet holds (Excel’s own limit): not a survey. */
export const MAX_COLUMNS = 16_384;

/** More cells than fit in memory once each row is as wide as the widest. */
export const MAX_CELLS = 50_000_000;

/** A row larger than this (characters) is a broken file or an attack, not an answer. */
export const MAX_ROW = 20_000_000;

/**
 * Rows from which the role of each column is decided: the same whether a file is read whole or as it
 * comes, so that an answer has the same name in both.
 */
export const HEAD_ROWS = 10_000;

/** Rows among which the headings of a table are, under what people write above it. */
export const HEADING_ROWS = 12;

/** Longest name of a column (characters): longer, it is a text. */
export const LONGEST_NAME = 200;

/** Cells of a row up to the last that holds anything: exports end rows with empty ones. */
export const widthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => !isBlank(cell)) + 1;

/** Columns up to the last that holds anything. */
export const widest = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, cells) => Math.max(most, widthOf(cells)), 0);

export const rowsWidth = (rows: readonly Row[]): number => widest(rows.map(({ cells }) => cells));
