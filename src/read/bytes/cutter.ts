import { UserError } from '../../errors.js';
import { formatMessages as say } from '../../messages/reading/formats.js';
import { MAX_ROW, type Row } from '../rows.js';

export interface FileCut {
  readonly file: string;
  readonly delimiter: string;
  readonly quote: Quote;
  /** A quote after a backslash closes nothing (`escapesQuotes`). */
  readonly escaped?: boolean | undefined;
  /** Each line is a cell of another file, which a spreadsheet saved (`isWrapped`). */
  readonly wrapped?: boolean;
}

/** What stands around cells: apostrophes in exports for R; nothing where nothing is quoted (`quotesNothing`). */
type Quote = '"' | "'" | null;

/** Text in, piece after piece; the rows that are whole out. */
interface Cutter {
  readonly add: (text: string) => Row[];
  /** The last row. */
  readonly finish: () => Row[];
}

/**
 * Cuts rows as survey exports write them: quotes may stand inside a cell, rows may be ragged, breaks may
 * be mixed. The rows are those of csv-parse with the options for that (a property of the tests holds them
 * equal), several times as fast: the next sign that matters is looked for where csv-parse weighs each
 * byte. Files of hundreds of megabytes need it.
 * @throws UserError where a quote is never closed, a row is too large or a NUL stands in the text.
 */
export function cutter({ file, delimiter, quote, escaped }: FileCut): Cutter {
  let rest = '';
  /** Length from which the rest is looked at again: a long row is not cut anew with each piece of it. */
  let enough = 0;
  let line = 1;
  const cut = (piece: string, isEnd: boolean): Row[] => {
    const nul = piece.indexOf('\0');
    const text = rest + (nul === -1 ? piece : piece.slice(0, nul));
    if (nul === -1 && !isEnd && text.length < enough) {
      rest = text;
      return [];
    }
    const rows: Row[] = [];
    const rowAt = rowReader({ text, delimiter, quote, escaped, isEnd });
    let at = 0;
    while (at < text.length) {
      const row = rowAt(at);
      if ((row?.end ?? text.length) - at > MAX_ROW)
        throw new UserError(say.rowTooLarge, say.rowTooLargeRemedy, { file, line });
      if (!row) break;
      const { cells, breaks, end } = row;
      if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
      line += breaks;
      at = end;
    }
    rest = text.slice(at);
    enough = Math.min(2 * rest.length, MAX_ROW);
    if (nul !== -1)
      throw new UserError(say.nul, say.nulRemedy, { file, line: line + breaksIn(rest) });
    if (isEnd && rest !== '')
      throw new UserError(say.quoteNotClosed, say.quoteNotClosedRemedy, { file, line });
    return rows;
  };
  return { add: (text) => cut(text, false), finish: () => cut('', true) };
}

/**
 * Cuts delimited text into rows, blank lines left out.
 * @throws UserError where a quote is never closed, a row is too large or a NUL stands in the text.
 */
export function delimitedRows(text: string, cut: FileCut): Row[] {
  const { add, finish } = cutterOf(cut);
  return add(text).concat(finish());
}

/** Rows of a text that comes in pieces, in batches: memory holds one at a time. */
export async function* rowBatches(
  texts: AsyncIterable<string>,
  cut: FileCut,
): AsyncGenerator<Row[]> {
  const { add, finish } = cutterOf(cut);
  for await (const text of texts) yield add(text);
  yield finish();
}

const cutterOf = (cut: FileCut): Cutter => (cut.wrapped ? twice(cut) : cutter(cut));

/** Takes the lines out of their cells, then cuts them. */
function twice(cut: FileCut): Cutter {
  const outer = cutter({ ...cut, delimiter: ';' });
  const inner = cutter(cut);
  return {
    add: (text) => inner.add(linesIn(outer.add(text))),
    finish: () => inner.add(linesIn(outer.finish())).concat(inner.finish()),
  };
}

/** The lines that stand in the cells of a French spreadsheet, which cuts them at their semicolons and evens them out. */
export const linesIn = (rows: readonly Row[]): string =>
  rows
    .map(({ cells }) => `${cells.slice(0, cells.findLastIndex(Boolean) + 1).join(';')}\n`)
    .join('');

const breaksIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

interface Scanned extends Omit<FileCut, 'file' | 'wrapped'> {
  readonly text: string;
  /** Nothing comes after the text. */
  readonly isEnd: boolean;
}

interface FoundRow {
  readonly cells: string[];
  /** Lines that it takes. */
  readonly breaks: number;
  /** Where the next begins. */
  readonly end: number;
}

/** Reads the row that begins at a place; undefined where it is not whole. */
function rowReader(scanned: Scanned): (start: number) => FoundRow | undefined {
  const { text, delimiter, quote, isEnd } = scanned;
  const [nextDelimiter, nextLf, nextCr] = [delimiter, '\n', '\r'].map((sign) =>
    searcher(text, sign),
  ) as [Searcher, Searcher, Searcher];
  const { closeOf, valueIn } = quoted(scanned);
  return (start) => {
    const cells: string[] = [];
    let breaks = 1;
    for (let at = start; ; at++) {
      let value = '';
      if (quote !== null && text[at] === quote) {
        const close = closeOf(at + 1);
        if (close === -1 || (close + 1 === text.length && !isEnd)) return undefined;
        if (nextLf(at) < close || nextCr(at) < close) breaks += breaksIn(text.slice(at, close));
        value = valueIn(at + 1, close);
        at = close + 1;
      }
      const end = Math.min(nextDelimiter(at), nextLf(at), nextCr(at), text.length);
      if (end === text.length && !isEnd) return undefined;
      cells.push(end === at ? value : value + text.slice(at, end));
      at = end;
      if (text[at] === delimiter) continue;
      if (text[at] === '\r' && at + 1 === text.length && !isEnd) return undefined;
      return { cells, breaks, end: at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1) };
    }
  };
}

type Searcher = (from: number) => number;

/** The next place of a sign, from a place that only grows: each stretch is searched once. */
function searcher(text: string, sign: string): Searcher {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = text.indexOf(sign, from);
      found = at === -1 ? Number.POSITIVE_INFINITY : at;
    }
    return found;
  };
}

/** Cells between quotes: where one closes, -1 where it never does, and what it holds. */
function quoted({ text, delimiter, quote, escaped }: Scanned) {
  const sign = quote ?? '"';
  const endsCell = (at: number): boolean =>
    at === text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
  /** A doubled quote is one of the text. An apostrophe closes a cell only where the cell ends: French is full of them. */
  const closes = (at: number): boolean => (sign === "'" ? endsCell(at + 1) : text[at + 1] !== sign);
  /** Whether a backslash stands before, and none before that. */
  const isEscaped = (at: number): boolean =>
    escaped === true && text[at - 1] === '\\' && text[at - 2] !== '\\';
  return {
    closeOf: (from: number): number => {
      let close = text.indexOf(sign, from);
      while (close !== -1 && (isEscaped(close) || !closes(close)))
        close = text.indexOf(sign, close + (sign === "'" || isEscaped(close) ? 1 : 2));
      return close;
    },
    valueIn: (from: number, close: number): string => {
      const inside = text.slice(from, close);
      const plain = inside.includes(sign) ? inside.replaceAll(sign + sign, sign) : inside;
      // A quote that something follows closes nothing: the cell is as written.
      return endsCell(close + 1) ? plain : sign + plain + sign;
    },
  };
}
