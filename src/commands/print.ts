import { placeTold } from '../errors.js';
import { type Message, placed } from '../message.js';
import type { Notice } from '../model/survey.js';
import { sum } from '../stats/sum.js';
import { spoken } from './language.js';

/** Writes results on standard output, a line each. */
export function printLines(lines: Iterable<string>): void {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < 65_536) continue;
    process.stdout.write(chunk);
    chunk = '';
  }
  process.stdout.write(chunk);
}

/** Writes results for a person: on a terminal, no line is cut inside a word. */
export const printText = (lines: readonly string[]): void =>
  printLines(lines.flatMap((text) => text.split('\n')).flatMap((line) => prose(line)));

/** Writes what the user should know on standard error. */
export function printNotices(notices: readonly Notice[]): void {
  for (const { message, ...place } of notices) tell(placed(placeTold(place), message));
}

/** Says on standard error, on a line, what was done, in the reader's language. */
export function tell(message: Message): void {
  const room = roomOf(process.stderr);
  process.stderr.write(`${prose(spoken(message), room).join('\n')}\n`);
}

/** Says on standard output what was done, at the end of a command that has no other result. */
export function printTold(messages: readonly Message[]): void {
  printText(messages.map(spoken));
}

/**
 * Rows in columns, the first row underlined; numbers stand right. Where a terminal is narrower, the
 * widest columns are folded.
 *
 * @param room columns of the terminal; no end of them where the output goes elsewhere.
 */
export function textTable(rows: readonly (readonly string[])[], room = terminal()): string[] {
  const longestWord = (cell: string): number =>
    unitsOf(cell).reduce((longest, unit) => Math.max(longest, width(unit)), 0);
  const widths = narrowed(widest(rows, width), widest(rows, longestWord), room);
  const numeric = widths.map((_, column) =>
    rows.slice(1).every((row) => /^[\d\s,.%+−-]*$/u.test(row[column] ?? '')),
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) => folded(cell, widths[column] ?? 0));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((cell, column) => {
          const text = cell[at] ?? '';
          const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(text)));
          return numeric[column] ? gap + text : text + gap;
        })
        .join('  ')
        .trimEnd(),
    );
  });
  const [head = [''], ...body] = lines;
  return [...head, widths.map((size) => '─'.repeat(size)).join('  '), ...body.flat()];
}

/**
 * Rows in columns that are all of one kind: where there are too many for a terminal, they stand in
 * several tables, each with the first column.
 */
export function wideTable(rows: readonly (readonly string[])[], room: number): string[] {
  const [first = 0, ...others] = widest(rows, width);
  const left = room - Math.min(first, NARROW.word);
  const tables: { columns: number[]; size: number }[] = [];
  for (const [at, size] of others.entries()) {
    const last = tables.at(-1);
    if (last && last.size + size + 2 <= left) {
      last.columns.push(at + 1);
      last.size += size + 2;
    } else tables.push({ columns: [at + 1], size: size + 2 });
  }
  return tables.flatMap(({ columns }, n) => [
    ...(n > 0 ? [''] : []),
    ...textTable(
      rows.map((row) => [0, ...columns].map((column) => row[column] ?? '')),
      room,
    ),
  ]);
}

const widest = (
  rows: readonly (readonly string[])[],
  measure: (cell: string) => number,
): number[] =>
  (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, measure(row[column] ?? '')), 0),
  );

/** Columns of the terminal that reads the results; no end of them where they go elsewhere. */
export const terminal = (): number => roomOf(process.stdout);

/** Columns of a terminal that says how many it has: some say none, or one. */
const roomOf = ({ columns = 0 }: NodeJS.WriteStream): number =>
  columns < LEAST_ROOM ? Infinity : columns;
const LEAST_ROOM = 20;

/** A sentence on lines that fit, cut between words; what follows an indent or a dash stays under it. */
export function prose(text: string, room = terminal()): string[] {
  const [mark = ''] = /^\s*(?:- )?/u.exec(text) ?? [];
  const lines = folded(text.slice(mark.length), room - mark.length);
  return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line);
}

/** A column of text is not folded under this width; that of its longest word, up to the other, where there is room. */
const NARROW = { least: 10, word: 24 } as const;

/**
 * Widths of columns that fit a terminal, or come as near as they can: the widest gives way first, and no word
 * is cut as long as another column has room to give.
 */
function narrowed(full: readonly number[], words: readonly number[], room: number): number[] {
  const whole = words.map((word) => Math.max(NARROW.least, Math.min(word, NARROW.word)));
  const least = words.map(() => NARROW.least);
  return narrowedTo(narrowedTo(full, whole, room), least, room);
}

/** Columns over what a terminal has, with two between them. */
const excessOf = (widths: readonly number[], room: number): number =>
  sum(widths) + 2 * (widths.length - 1) - room;

/** The widest of the columns that have room to give lose a sign each time, until all fit or none has any. */
function narrowedTo(full: readonly number[], floors: readonly number[], room: number): number[] {
  const widths = [...full];
  while (excessOf(widths, room) > 0) {
    const free = widths.map((size, column) => (size > floors[column]! ? size : 0));
    const most = Math.max(...free);
    if (most === 0) break;
    widths[free.indexOf(most)]! -= 1;
  }
  return widths;
}

/** A text in pieces that no line ends inside: words, with the marks that a space sets apart from them. */
const unitsOf = (text: string): string[] => text.split(/(?<!«) (?![?!:;»])/u);

/** A cell on lines of a width, cut between words, and inside a longer word. */
function folded(cell: string, most: number): string[] {
  if (width(cell) <= most) return [cell];
  const lines: string[] = [];
  let line = '';
  for (const word of unitsOf(cell).flatMap((one) => pieces(one, most))) {
    if (line !== '' && width(`${line} ${word}`) > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A word in parts of a width, the last one shorter. */
const pieces = (word: string, most: number): string[] =>
  width(word) <= most ? [word] : (word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [word]);

/** Columns a text takes on a terminal: emojis take two, combining marks none. */
function width(text: string): number {
  let columns = 0;
  for (const sign of text.replace(/\p{M}|\u200d/gu, '')) {
    columns += /\p{Extended_Pictographic}/u.test(sign) ? 2 : 1;
  }
  return columns;
}
