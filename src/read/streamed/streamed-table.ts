import type { Message } from '../../message.js';
import { rowMessages } from '../../messages/reading/rows.js';
import { begin, cleanRow, tableMessages } from '../assemble.js';
import { containerOf } from '../bytes/container.js';
import { rowBatches } from '../bytes/cutter.js';
import { announcedDelimiter, cutOf, shownDelimiter } from '../bytes/delimiter.js';
import { decode, scanEncoding, textPieces } from '../bytes/encoding.js';
import { jsonBatches, looksLikeJson, looksLikeJsonLines, unreadKeys } from '../bytes/json/json.js';
import { looksLikeMarkup } from '../bytes/markup-table.js';
import { refuseUnknown, refuseWrongEncoding } from '../bytes/wrong-encoding.js';
import { type ByteSource, type FileToRead, type InputFile, refuseLarge } from '../files.js';
import { cleanCell, noRepairs } from '../header/clean.js';
import { sieve } from '../header/left-out.js';
import { ABOVE_APART } from '../header/start.js';
import { topOf } from '../header/top.js';
import { LOOKED_AT } from '../header/top-columns.js';
import { asNotes } from '../layout/notes.js';
import { upright } from '../layout/sideways.js';
import { openOptions, type ReadOptions } from '../options.js';
import { HEAD_ROWS, type HeadedTable, type Row } from '../rows.js';
import { wholeTable } from '../whole-table.js';

/** A table whose first rows are known, and whose others come. */
export interface StreamedTable {
  readonly input: FileToRead;
  /** The first rows are all of them. */
  readonly isWhole: boolean;
  /** The table with its first rows. */
  readonly head: HeadedTable;
  /** All rows of answers, in batches; the cells of the needed columns are clean. */
  readonly batches: (needed: readonly number[]) => AsyncGenerator<readonly Row[]>;
  /** What was mended and left out, once all batches are read. */
  readonly messages: () => Message[];
}

/** Opens a table as it comes: delimited text and JSON Lines of any size, other formats whole. */
export async function openStream(
  input: InputFile | ByteSource,
  options: ReadOptions,
): Promise<StreamedTable> {
  if ('bytes' in input) return readAtOnce(input, options);
  const { file } = input;
  const asked = openOptions(input, options);
  refuseUnknown(asked.encoding, file);
  const { start, encoding } = await look(input);
  if (containerOf(start).kind !== 'text') return readAtOnce(await readWhole(input), options);
  refuseWrongEncoding(start, asked.encoding, file);
  const used = asked.encoding?.toLowerCase() ?? encoding;
  const { text } = decode(start, used);
  const pieces = () => textPieces(input.chunks(), used);
  const common = { input, encoding: used };
  if (looksLikeJsonLines(text)) {
    const late = new Map<string, number>();
    const rows = jsonBatches(pieces(), file, late);
    return streamedTable(rows, { ...common, delimiter: null, headerRows: 0, late });
  }
  if (looksLikeJson(text) || looksLikeMarkup(text))
    return readAtOnce(await readWhole(input), options);
  const howCut = cutOf(announcedDelimiter(text), asked.delimiter, file);
  const { announced, told, ...cut } = howCut;
  const rows = rowBatches(without(announced, pieces()), { file, ...cut });
  return streamedTable(rows, {
    ...common,
    delimiter: shownDelimiter(cut.delimiter),
    told,
  });
}

/** Bytes from which the separator and the format are told. */
const START = 1_000_000;

/** The first bytes of a source, and its encoding by all that can be read twice. */
async function look(source: ByteSource): Promise<{ start: Uint8Array; encoding: string }> {
  const scan = scanEncoding();
  const first: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.start ?? source.chunks()) {
    scan.add(chunk);
    if (size < START) first.push(chunk);
    size += chunk.length;
  }
  return { start: Buffer.concat(first), encoding: scan.encoding() };
}

async function readWhole(source: ByteSource): Promise<InputFile> {
  const { chunks, start: _, ...settings } = source;
  const bytes: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks()) {
    bytes.push(chunk);
    size += chunk.length;
    refuseLarge(source.file, size);
  }
  return { ...settings, bytes: Buffer.concat(bytes) };
}

function readAtOnce(input: InputFile, options: ReadOptions): StreamedTable {
  const head = wholeTable(input, options);
  async function* batches(): AsyncGenerator<readonly Row[]> {
    yield head.rows;
  }
  return { input, isWhole: true, head, batches, messages: () => [] };
}

/** A text in pieces, without its first characters. */
async function* without(count: number, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let left = count;
  for await (const piece of pieces) {
    yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

interface Opened {
  readonly input: FileToRead;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly headerRows?: number;
  /** What is known before the rows, in the user’s language. */
  readonly told?: readonly Message[];
  /** Keys of JSON Lines that are not read, and how often they came. */
  readonly late?: ReadonlyMap<string, number>;
}

/** Rows that are looked at for what stands above the answers: those, the line under them, a header of two rows and its values. */
const TOP_ROWS = ABOVE_APART + 1 + 2 + LOOKED_AT;

async function streamedTable(
  batches: AsyncGenerator<Row[]>,
  { input, encoding, delimiter, headerRows, told, late }: Opened,
): Promise<StreamedTable> {
  const { file } = input;
  const repairs = noRepairs();
  const above = await rowsUpTo(TOP_ROWS, batches);
  const top = topOf({ rows: above, headerRows }, repairs);
  const kept = sieve(top, { delimiter });
  const sifted = kept.take(above.slice(top.size));
  while (sifted.length < HEAD_ROWS) {
    const { value, done } = await batches.next();
    for (const row of done ? kept.finish() : kept.take(value)) sifted.push(row);
    if (done) break;
  }
  const first = sifted.splice(0, HEAD_ROWS).map((row) => cleanRow(row, top, repairs));
  const { headers, head: rows, mend } = begin(first, { top, repairs, file });
  const tool = top.tool.name;
  const standsOtherwise =
    (headerRows === undefined && upright(above)) || asNotes({ headers, rows });
  const cleaned = (row: Row, needed: readonly number[]): Row => {
    const cells = [...row.cells];
    for (const index of needed)
      cells[index] = cleanCell(cells[index] ?? '', { tool, line: row.line, repairs });
    return mend({ line: row.line, cells });
  };
  return {
    input,
    isWhole: false,
    head: {
      tool,
      encoding,
      delimiter,
      headerRows: top.headerRows,
      headers,
      rows,
      told: standsOtherwise ? [rowMessages.asItStands] : [],
    },
    async *batches(needed) {
      yield rows;
      yield sifted.splice(0).map((row) => cleaned(row, needed));
      for await (const batch of batches) yield kept.take(batch).map((row) => cleaned(row, needed));
      yield kept.finish().map((row) => cleaned(row, needed));
    },
    messages: () => [
      ...(told ?? []),
      ...tableMessages({ top, kept, repairs, headers, rows }),
      ...unreadKeys(late ?? new Map()),
    ],
  };
}

async function rowsUpTo(count: number, batches: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  while (rows.length < count) {
    const { value, done } = await batches.next();
    if (done) break;
    for (const row of value) rows.push(row);
  }
  return rows;
}
