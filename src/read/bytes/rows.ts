import type { Row } from '../table.js';
import { cutter } from './cutter.js';

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
  const { add, finish } = cutter(cut);
  return add(text).concat(finish());
}

/** Rows of a text that comes in pieces, in batches: memory holds one at a time. */
export async function* rowBatches(texts: AsyncIterable<string>, cut: Cut): AsyncGenerator<Row[]> {
  const { add, finish } = cutter(cut);
  for await (const text of texts) yield add(text);
  yield finish();
}
