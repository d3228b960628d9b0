import { type Place, UserError } from '../errors.js';
import type { Message } from '../message.js';
import { type WrittenQuote, writtenQuote } from '../quote/proof/written.js';
import { containerOf } from '../read/bytes/container.js';
import { decode } from '../read/bytes/encoding.js';
import { parsedJson } from '../read/bytes/json/records.js';
import { openTable } from '../read/bytes/open.js';
import { quotesInSheet } from '../report/sheets/written-quotes.js';
import { unneutralised } from './csv.js';
import { MARKDOWN_TITLE } from './quoted.js';
import { plainText } from './text-file.js';

/** A quote, and the line or row of its file. */
export interface NumberedQuote {
  readonly line: number;
  readonly quote: WrittenQuote;
}

/** What to give, where what was given holds no quotes. */
export const GIVE_QUOTES: Message = {
  french:
    'Donnez les citations telles que « verbatim quotes » les écrit, au format jsonl, csv ou xlsx.',
  english: 'Give the quotes as “verbatim quotes” writes them, as jsonl, csv or xlsx.',
};

/** Texts, be they reports that were written on, by the ends of their names. */
const A_TEXT = /\.(?:md|markdown|txt|docx?|odt|rtf|html?|pdf|pptx?|odp)$/iu;

/** Whether a file is a text for people to read, and no list of quotes. */
export const isReport = (bytes: Uint8Array, file: string): boolean =>
  A_TEXT.test(file) ||
  (containerOf(bytes).kind === 'text' && decode(bytes).text.trimStart().startsWith(MARKDOWN_TITLE));

/**
 * Reads quotes that the program wrote, as JSON Lines or as a sheet.
 *
 * @throws UserError where the file is anything else, at its first line that is no quote.
 */
export function readQuotes(bytes: Uint8Array, file: string): NumberedQuote[] {
  if (containerOf(bytes).kind === 'text') {
    const text = plainText(bytes, file);
    if (/^\s*(?:\{|$)/u.test(text)) return fromLines(text, file);
  }
  return fromSheet(file, bytes);
}

const fromLines = (text: string, file: string): NumberedQuote[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [numbered(writtenQuote(parsedJson(line)), { file, line: index + 1 })];
  });

function fromSheet(file: string, bytes: Uint8Array): NumberedQuote[] {
  const { rows, delimiter } = openTable(file, bytes, {});
  const cells = rows.map((row) => (delimiter === null ? row.cells : row.cells.map(unneutralised)));
  const quotes = quotesInSheet(cells);
  if (!quotes) throw noQuote({ file, line: 1 });
  return quotes.map((quote, at) => numbered(quote, { file, line: rows[at + 1]!.line }));
}

function numbered(quote: WrittenQuote | undefined, place: Place & { line: number }): NumberedQuote {
  if (quote) return { line: place.line, quote };
  throw noQuote(place);
}

const noQuote = (place: Place): UserError =>
  new UserError(
    { french: 'Cette ligne n’est pas une citation.', english: 'This line is not a quote.' },
    GIVE_QUOTES,
    place,
  );
