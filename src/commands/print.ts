import type { Notice } from '../model.js';
import { placed, spoken } from './language.js';

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

/** Writes results as they come; waits for a reader that is slower. */
export async function printBatches(batches: AsyncIterable<string>): Promise<void> {
  for await (const text of batches)
    if (!process.stdout.write(text))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Writes what the user should know on standard error. */
export function printNotices(notices: readonly Notice[]): void {
  for (const { file, line, message } of notices) {
    const place = line === undefined ? file : `${file}:${line}`;
    process.stderr.write(`${placed(place, spoken(message))}\n`);
  }
}

/** Says on standard error what was done, in the reader's language. */
export function tell(sentence: string): void {
  process.stderr.write(`${spoken(sentence)}\n`);
}

/** The same on standard output, at the end of a command that has no other result. */
export function printTold(sentences: readonly string[]): void {
  printLines(sentences.map(spoken));
}

/** Rows in columns, the first row underlined; numbers stand right. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0),
  );
  const numeric = widths.map((_, column) =>
    rows.slice(1).every((row) => /^[\d\s\u00a0\u202f,.%+−-]*$/u.test(row[column] ?? '')),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return numeric[column] ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  return [lines[0] ?? '', widths.map((size) => '─'.repeat(size)).join('  '), ...lines.slice(1)];
}

/** Columns a text takes on a terminal: emojis take two, combining marks none. */
function width(text: string): number {
  let columns = 0;
  for (const sign of text.replace(/\p{M}|\u200d|\ufe0f/gu, '')) {
    columns += /\p{Extended_Pictographic}/u.test(sign) ? 2 : 1;
  }
  return columns;
}
