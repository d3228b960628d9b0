import { CsvError, type Options, parse } from 'csv-parse/sync';
import { type Place, UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import { cutter } from './cutter.js';
import { MAX_ROW, type Row } from './table.js';

/** How survey exports are cut: quotes may stand inside a cell, rows may be ragged, breaks may be mixed. */
export const PARSING = {
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: MAX_ROW,
} as const satisfies Options;

export interface Cut {
  readonly file: string;
  readonly delimiter: string;
  readonly quote: Quote;
}

/** What stands around cells: apostrophes in exports for R; nothing in those without quoting (LimeSurvey vvexport). */
export type Quote = '"' | "'" | null;

/**
 * Cuts delimited text into rows, blank lines left out.
 * @throws UserError where a quote is never closed, a row is too large or a NUL stands in the text.
 */
export function delimitedRows(text: string, cut: Cut): Row[] {
  const { file, delimiter, quote } = cut;
  if (quote === "'") {
    const { add, finish } = cutter(cut);
    return [...add(text), ...finish()];
  }
  refuseNul(text, file);
  const rows: Row[] = [];
  let line = 1;
  const keep = (cells: string[], { lines }: { lines: number }): null => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
    line = lines + 1;
    return null;
  };
  try {
    parse(text, { ...PARSING, delimiter, quote: quote ?? false, on_record: keep });
  } catch (error) {
    throw error instanceof CsvError ? broken(error, { file, line }) : error;
  }
  return rows;
}

/** Rows of a text that comes in pieces, in batches: memory holds one at a time. */
export async function* rowBatches(texts: AsyncIterable<string>, cut: Cut): AsyncGenerator<Row[]> {
  const { add, finish } = cutter(cut);
  for await (const text of texts) yield add(text);
  yield finish();
}

function refuseNul(text: string, file: string): void {
  const at = text.indexOf('\0');
  if (at === -1) return;
  const line = text.slice(0, at).split(/\r\n|\n|\r/).length;
  throw new UserError(say.nul, { file, line }, say.nulRemedy);
}

/** @param place where the row begins that could not be cut: csv-parse itself counts to the end of the file. */
function broken({ code }: CsvError, place: Place): UserError {
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? new UserError(say.quoteNotClosed, place, say.quoteNotClosedRemedy)
    : new UserError(say.rowTooLarge, place, say.rowTooLargeRemedy);
}
