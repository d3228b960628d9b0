import { CsvError, type Options, type Parser, parse as parser } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Place, UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
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
  /** False for formats without quoting (LimeSurvey vvexport). */
  readonly quoted: boolean;
}

/**
 * Cuts delimited text into rows, blank lines left out.
 * @throws UserError where a quote is never closed, a row is too large or a NUL stands in the text.
 */
export function delimitedRows(text: string, { file, delimiter, quoted }: Cut): Row[] {
  refuseNul(text, file);
  const rows: Row[] = [];
  let line = 1;
  const keep = (cells: string[], { lines }: { lines: number }): null => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
    line = lines + 1;
    return null;
  };
  try {
    parse(text, { ...PARSING, delimiter, quote: quoted ? '"' : false, on_record: keep });
  } catch (error) {
    throw error instanceof CsvError ? broken(error, { file, line }) : error;
  }
  return rows;
}

/** The same from UTF-8 bytes as they come, in batches: memory holds one at a time. */
export async function* rowBatches(
  chunks: AsyncIterable<Uint8Array>,
  { file, delimiter, quoted }: Cut,
): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let line = 1;
  const keep = (cells: string[], { lines }: { lines: number }): null => {
    if (cells.length > 1 || cells[0] !== '') batch.push({ line, cells });
    line = lines + 1;
    return null;
  };
  const stream = parser({ ...PARSING, delimiter, quote: quoted ? '"' : false, on_record: keep });
  stream.resume();
  try {
    for await (const chunk of chunks) {
      refuseNulByte(chunk, { file, line: stream.info.lines });
      await fed(stream, chunk);
      yield batch;
      batch = [];
    }
    await fed(stream);
    yield batch;
  } catch (error) {
    throw error instanceof CsvError ? broken(error, { file, line }) : error;
  } finally {
    stream.destroy();
  }
}

/** Waits until a chunk, or the end, is cut. */
function fed(stream: Parser, chunk?: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    const done = (): void => {
      stream.off('error', reject);
      resolve();
    };
    if (chunk) stream.write(chunk, (error) => (error ? reject(error) : done()));
    else stream.end(done);
  });
}

/** @param place of the first byte of the chunk. */
function refuseNulByte(chunk: Uint8Array, { file, line = 1 }: Place): void {
  const at = chunk.indexOf(0);
  if (at === -1) return;
  const before = Buffer.from(chunk.subarray(0, at))
    .toString('latin1')
    .split(/\r\n|\n|\r/).length;
  throw new UserError(say.nul, { file, line: line + before - 1 }, say.nulRemedy);
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
