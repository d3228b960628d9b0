import { UserError } from '../errors.js';
import { aboutCount, type Message } from '../message.js';
import { fileMessages } from '../messages/reading/files.js';
import { formatMessages } from '../messages/reading/formats.js';
import { rowMessages } from '../messages/reading/rows.js';
import { encodingWord } from '../messages/words.js';
import { misreadOf, questionedWords } from './bytes/wrong-encoding.js';
import { cleanCell, noRepairs, type Repairs } from './header/clean.js';
import { hasEscapes, unescaped } from './header/escapes.js';
import { headersIn } from './header/headers.js';
import { type Sieve, sieve } from './header/left-out.js';
import { likeTitles } from './header/like-titles.js';
import { type Top, topOf, withTypedHeads } from './header/top.js';
import { voidWords, withoutWords } from './header/void-words.js';
import { writtenOnce } from './header/written-once.js';
import { aboutLines, addLine, noLines } from './lines.js';
import {
  HEAD_ROWS,
  type HeadedTable,
  type Header,
  MAX_CELLS,
  MAX_COLUMNS,
  type RawTable,
  type Row,
  type Rows,
  rowsWidth,
  widest,
  widthOf,
} from './rows.js';

/**
 * Rows of text → named columns and rows of answers.
 * What is left out (lines above the header, empty rows, totals, repeated headers) or mended
 * (ragged rows, broken accents) is told.
 * @throws UserError where there is no row of data, or more columns than a survey has.
 */
export function assembleTable(raw: RawTable, file: string): HeadedTable {
  const repairs = noRepairs();
  const top = topOf(raw, repairs);
  const kept = sieve(top, raw);
  const answers = kept.take(raw.rows.slice(top.size)).concat(kept.finish());
  const cleaned = answers.map((row) => cleanRow(row, top, repairs));
  const { headers, head, mend } = begin(cleaned.slice(0, HEAD_ROWS), { top, repairs, file });
  const rows = [...head, ...cleaned.slice(HEAD_ROWS).map(mend)];
  refuseManyCells(headers.length * rows.length, file);
  return {
    tool: top.tool.name,
    encoding: raw.encoding,
    delimiter: raw.delimiter,
    headerRows: top.headerRows,
    headers,
    rows,
    whose: raw.whose,
    sheet: raw.sheet,
    told: [
      ...raw.told,
      ...tableMessages({ top, kept, repairs, headers, rows }),
      ...beyondMessages(rows, headers.length),
    ],
  };
}

/** What the first rows of answers show of all. */
interface Begun {
  readonly headers: readonly Header[];
  /** These rows, mended. */
  readonly head: readonly Row[];
  /** Mends any row after them, whose cells are clean: by what a program left in theirs. */
  readonly mend: (row: Row) => Row;
}

/** @param first rows whose cells are clean. */
export function begin(
  first: readonly Row[],
  { top, repairs, file }: { readonly top: Top; readonly repairs: Repairs; readonly file: string },
): Begun {
  const escaped = hasEscapes(first);
  const typed = (row: Row): Row => (escaped ? unescaped(row, repairs) : row);
  const typedFirst = first.map(typed);
  const voids = voidWords(typedFirst);
  const filled = (row: Row): Row => withoutWords(row, voids, repairs);
  const head = typedFirst.map(filled);
  const headers = headersOf(escaped ? withTypedHeads(top) : top, head, file);
  return { headers, head, mend: (row) => filled(typed(row)) };
}

interface Read extends Rows {
  readonly top: Top;
  readonly kept: Sieve;
  readonly repairs: Repairs;
}

/** What was left out or mended of a table, or may be wrong in it. */
export const tableMessages = ({ top, kept, repairs, headers, rows }: Read): Message[] => [
  ...topMessages(top),
  ...kept.messages(),
  ...repairMessages(repairs),
  ...aboutLines(likeTitles(rows), rowMessages.likeTitles),
  ...writtenOnce({ headers, rows }).map(rowMessages.writtenOnce),
  ...misreadMessages(headers, rows),
];

/** What is left out, or may be wrong, above the answers. */
const topMessages = ({ above, doubtful, answer, translation, described }: Top): Message[] => [
  ...aboutCount(above, rowMessages.above),
  ...(answer ? [rowMessages[answer.sure ? 'headless' : 'likeAnswer'](answer.cells)] : []),
  ...(doubtful === undefined ? [] : [rowMessages.doubtfulHeader(doubtful)]),
  ...(translation === undefined ? [] : [rowMessages.translation(translation)]),
  ...(described === undefined ? [] : [rowMessages.described(described)]),
];

export function cleanRow(row: Row, { tool }: Top, repairs: Repairs): Row {
  const { line } = row;
  const context = { tool: tool.name, line, repairs };
  let cleaned: string[] | undefined;
  for (const [i, cell] of row.cells.entries()) {
    const clean = cleanCell(cell, context);
    if (clean === cell) continue;
    cleaned ??= [...row.cells];
    cleaned[i] = clean;
  }
  // Most rows stay as they are.
  return cleaned ? { line, cells: cleaned } : row;
}

/** One header a column, from the top and the (first) rows of answers. */
function headersOf(top: Top, rows: readonly Row[], file: string): Header[] {
  const { heads, tool, left } = top;
  const width = Math.max(widest(heads), rowsWidth(rows));
  if (width > MAX_COLUMNS)
    throw new UserError(formatMessages.tooManyColumns(width), formatMessages.tooManyColumnsRemedy, {
      file,
    });
  refuseManyCells(width * rows.length, file);
  if (rows.length === 0)
    throw new UserError(fileMessages.noRows, fileMessages.noRowsRemedy, { file });
  return headersIn(tool.merge, heads, rows, { width, left });
}

/** Of the first rows, before anything is looked for in so many; then of all. */
function refuseManyCells(cells: number, file: string): void {
  if (cells > MAX_CELLS)
    throw new UserError(fileMessages.tooManyCells, fileMessages.tooLargeRemedy, { file });
}

/** Rows with more cells than any column known: only in files longer than what columns are decided on. */
function beyondMessages(rows: readonly Row[], width: number): Message[] {
  const beyond = noLines();
  for (const { line, cells } of rows.slice(HEAD_ROWS))
    if (cells.length > width && widthOf(cells) > width) addLine(beyond, line);
  return aboutLines(beyond, rowMessages.beyond);
}

function repairMessages({
  repaired,
  examples,
  lost,
  voids,
  words,
  escaped,
  codes,
  html,
  tags,
}: Repairs): Message[] {
  return [
    ...aboutLines(escaped, (lines) => rowMessages.escaped(lines, [...codes])),
    ...aboutCount(html.count, (n) => rowMessages.html(n, [...tags])),
    ...aboutLines(voids, (lines) => rowMessages.voids(lines, [...words])),
    ...aboutCount(repaired.count, (n) => rowMessages.repaired(n, examples)),
    ...aboutLines(lost, rowMessages.lost),
  ];
}

/** That the file was read or written in a wrong encoding before it came, which no `--encoding` mends here. */
function misreadMessages(headers: readonly Header[], rows: readonly Row[]): Message[] {
  const found = misreadOf(cellsOf(headers, rows));
  if (found)
    return [
      rowMessages.misread(found.example, encodingWord(found.right), encodingWord(found.wrong)),
    ];
  const questioned = questionedWords(cellsOf(headers, rows));
  return questioned.length > 0 ? [rowMessages.questioned(questioned)] : [];
}

function* cellsOf(headers: readonly Header[], rows: readonly Row[]): Generator<string> {
  for (const { name } of headers) yield name;
  for (const { cells } of rows) yield* cells;
}
