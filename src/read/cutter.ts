import { UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import type { Cut, Quote } from './rows.js';
import { MAX_ROW, type Row } from './table.js';

/** Text in, piece after piece; the rows that are whole out. */
export interface Cutter {
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
export function cutter({ file, delimiter, quote }: Cut): Cutter {
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
    const rowAt = rowReader({ text, delimiter, quote, isEnd });
    let at = 0;
    while (at < text.length) {
      const row = rowAt(at);
      if ((row?.end ?? text.length) - at > MAX_ROW)
        throw new UserError(say.rowTooLarge, { file, line }, say.rowTooLargeRemedy);
      if (!row) break;
      const { cells, breaks, end } = row;
      if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
      line += breaks;
      at = end;
    }
    rest = text.slice(at);
    enough = Math.min(2 * rest.length, MAX_ROW);
    if (nul !== -1)
      throw new UserError(say.nul, { file, line: line + breaksIn(rest) }, say.nulRemedy);
    if (isEnd && rest !== '')
      throw new UserError(say.quoteNotClosed, { file, line }, say.quoteNotClosedRemedy);
    return rows;
  };
  return { add: (text) => cut(text, false), finish: () => cut('', true) };
}

const breaksIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

interface Scanned {
  readonly text: string;
  readonly delimiter: string;
  readonly quote: Quote;
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
function rowReader({ text, delimiter, quote, isEnd }: Scanned) {
  const nextOf = (sign: string) => {
    let found = -1;
    /** The next place of the sign, from a place that only grows: each stretch is searched once. */
    return (from: number): number => {
      if (found < from) {
        const at = text.indexOf(sign, from);
        found = at === -1 ? Number.POSITIVE_INFINITY : at;
      }
      return found;
    };
  };
  const [nextDelimiter, nextLf, nextCr] = [nextOf(delimiter), nextOf('\n'), nextOf('\r')];
  const endsCell = (at: number): boolean =>
    at === text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

  const nextQuote = (quote: string, from: number): number => {
    let close = text.indexOf(quote, from);
    while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
    return close;
  };
  /** An apostrophe closes a cell only where the cell ends: French is full of them. */
  const lastQuote = (from: number): number => {
    let close = text.indexOf("'", from);
    while (close !== -1 && !endsCell(close + 1)) close = text.indexOf("'", close + 1);
    return close;
  };

  return (start: number): FoundRow | undefined => {
    const cells: string[] = [];
    let breaks = 1;
    for (let at = start; ; at++) {
      let value = '';
      if (quote !== null && text[at] === quote) {
        const close = quote === "'" ? lastQuote(at + 1) : nextQuote(quote, at + 1);
        if (close === -1 || (close + 1 === text.length && !isEnd)) return undefined;
        const inside = text.slice(at + 1, close);
        if (nextLf(at) < close || nextCr(at) < close) breaks += breaksIn(inside);
        const plain = inside.includes(quote) ? inside.replaceAll(quote + quote, quote) : inside;
        // A quote that something follows closes nothing: the cell is as written.
        value = endsCell(close + 1) ? plain : quote + plain + quote;
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
