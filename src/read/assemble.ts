import { UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import { cleanCell, type Repairs } from './clean.js';
import { MERGERS, uniqueHeaders } from './headers.js';
import { leaveOut } from './left-out.js';
import { MAX_CELLS, MAX_COLUMNS, type RawTable, type Row, type Table } from './table.js';
import { findTool, PLAIN } from './tools.js';

/**
 * Rows of text → named columns and rows of answers.
 * What is left out (lines above the header, empty rows, totals, repeated headers) or mended
 * (ragged rows, broken accents) is told in the notices.
 * @throws UserError where there is no row of data, or more columns than a survey has.
 */
export function assembleTable(raw: RawTable, file: string): Table {
  const { tool, start } = raw.headerRows === 0 ? { tool: PLAIN, start: 0 } : findTool(raw.rows);
  const repairs: Repairs = { repaired: [], examples: [], lost: [] };
  const top = raw.rows.slice(start, start + tool.headerRows);
  const heads = cleanRows(top, tool.name, repairs).map(({ cells }) => cells);
  const below = raw.rows.slice(start + tool.headerRows);
  const hxl = isHxl(below[0]) ? 1 : 0;
  const body = cleanRows(below.slice(hxl), tool.name, repairs);
  const width = widthOf([...heads, ...body.map(({ cells }) => cells)]);
  if (width > MAX_COLUMNS)
    throw new UserError(say.tooManyColumns(width), { file }, say.tooManyColumnsRemedy);
  if (width * body.length > MAX_CELLS)
    throw new UserError(say.tooManyCells, { file }, say.tooLargeRemedy);
  const { rows, messages } = leaveOut(body, heads);
  if (rows.length === 0) throw new UserError(say.noRows, { file }, say.noRowsRemedy);
  const headers = uniqueHeaders(MERGERS[tool.merge]({ heads, data: rows, width }));
  const told = [
    ...(start > 0 ? [say.above(start)] : []),
    ...messages,
    ...raggedMessages(rows, raw, heads),
    ...repairMessages(repairs),
  ];
  return {
    tool: tool.name,
    encoding: raw.encoding,
    delimiter: raw.delimiter,
    headerRows: raw.headerRows ?? tool.headerRows + hxl,
    headers,
    rows: rows.map((row) => padded(row, width)),
    notices: [...raw.notices, ...told.map((message) => ({ file, message }))],
  };
}

function cleanRows(rows: readonly Row[], tool: string, repairs: Repairs): Row[] {
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => (cell === '' ? cell : cleanCell(cell, { tool, line, repairs }))),
  }));
}

/** KoboToolbox writes HXL tags (`#comment+plus`) under the header when asked. */
function isHxl(row: Row | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  return filled.length > 0 && filled.every((cell) => /^#[a-z][\w+]*$/i.test(cell));
}

/** Columns up to the last that holds anything: exports end rows with empty cells. */
function widthOf(rows: readonly (readonly string[])[]): number {
  let width = 0;
  for (const cells of rows) {
    let end = cells.length;
    while (end > width && cells[end - 1] === '') end--;
    width = Math.max(width, end);
  }
  return width;
}

/** Rows cut short, or with more than the header has: empty cells at the end of a row or header do not count. */
function raggedMessages(
  rows: readonly Row[],
  { delimiter }: RawTable,
  heads: readonly (readonly string[])[],
): string[] {
  if (delimiter === null) return [];
  const expected = widthOf(heads);
  const ragged = rows.filter(({ cells }) => cells.length < expected || widthOf([cells]) > expected);
  return ragged.length === 0
    ? []
    : [
        say.ragged(
          ragged.map(({ line }) => line),
          expected,
        ),
      ];
}

function repairMessages({ repaired, examples, lost }: Repairs): string[] {
  return [
    ...(repaired.length > 0 ? [say.repaired(repaired.length, examples)] : []),
    ...(lost.length > 0 ? [say.lost(lost.length, lost)] : []),
  ];
}

function padded({ line, cells }: Row, width: number): Row {
  if (cells.length === width) return { line, cells };
  const missing = Array<string>(Math.max(0, width - cells.length)).fill('');
  return { line, cells: [...cells.slice(0, width), ...missing] };
}
