import { stringify } from 'csv-stringify/sync';
import { PROBABILITY, type Sheet } from '../workbook/workbook.js';

/** CSV for a French Excel: byte-order mark, semicolons, formulas neutralised. */
export const csv = (rows: readonly (readonly unknown[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      // With Windows line ends, a lone line feed in a cell would not be quoted by itself.
      quoted_match: /[\r\n]/,
      cast: { number: decimal, string: harmless },
    },
  );

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that such an apostrophe stands before. */
export const unneutralised = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

const FORMULA = /^(?:[=+@\t\r]|-.)/su;

/** A number as a French spreadsheet reads it, to four decimals. */
const decimal = (value: number): string =>
  String(Math.round(value * 10_000) / 10_000).replace('.', ',');

/** A probability so read, to four digits where four decimals would make it nothing. */
const probable = (p: number): string =>
  p > 0 && p < 0.001 ? String(Number(p.toPrecision(4))).replace('.', ',') : decimal(p);

/** A sheet as CSV: the titles of its columns, then its rows. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
  csv([
    columns.map(({ title }) => title),
    ...rows.map((row) =>
      row.map((cell, at) =>
        typeof cell === 'number' && columns[at]?.format === PROBABILITY ? probable(cell) : cell,
      ),
    ),
  ]);
