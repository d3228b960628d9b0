import { type Row, rowsWidth, valueAt, widthOf } from '../rows.js';
import { delimitedRows, type FileCut } from './cutter.js';
import { detectDelimiter, NO_DELIMITER } from './delimiter.js';

/** Columns of a table whose lines a spreadsheet did not cut: fewer may be punctuation. */
const COLUMNS = 3;
/** Share of the lines that are cut like the header. */
const ALIKE = 0.5;

interface CutSheet {
  readonly rows: readonly Row[];
  readonly delimiter: string;
}

/**
 * The rows of a sheet whose lines are those of a CSV that a spreadsheet opened without cutting it, or cut at the
 * commas of its texts alone: its header stands in the first cell. Undefined where it is none.
 */
export function cutSheet(rows: readonly Row[], file: string): CutSheet | undefined {
  const [head] = rows;
  if (!head || widthOf(head.cells) !== 1 || rows.length < 2) return undefined;
  const lines = rows.map(({ cells }) => cells.slice(0, widthOf(cells)).join(','));
  const text = lines.join('\n');
  const delimiter = detectDelimiter(text);
  if (delimiter === NO_DELIMITER || (delimiter === ',' && rowsWidth(rows) > 1)) return undefined;
  const cut = delimitedRows(text, { file, delimiter, quote: '"' });
  const width = cut[0]?.cells.length ?? 0;
  const alike = cut.filter(({ cells }) => cells.length === width).length;
  const named = cut[0]?.cells.filter((_, i) => valueAt(cut[0]!.cells, i) !== '').length ?? 0;
  return named >= COLUMNS && alike > ALIKE * cut.length
    ? { rows: cut.map(({ line, cells }) => ({ line: line + head.line - 1, cells })), delimiter }
    : undefined;
}

/** The rows of a text whose lines are each a cell of the table that cutting it gives, or that its commas alone would. */
export function uncutText(text: string, cut: FileCut): CutSheet | undefined {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const delimiter = endsInCommas(header) ? ',' : cut.delimiter;
  const isOne = delimiter === ',' || /^"[^"]*"$/.test(header);
  return isOne && header.includes(';')
    ? cutSheet(delimitedRows(text, { ...cut, delimiter }), cut.file)
    : undefined;
}

/** Whether the commas of a header, of which it has some, stand at its end alone. */
function endsInCommas(header: string): boolean {
  const first = header.indexOf(',');
  return first >= 0 && /^,+$/.test(header.slice(first));
}
