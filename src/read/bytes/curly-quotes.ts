/** What word processors make of the quotes around cells. */
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '«': '»' };

/** The most that a cell of a spreadsheet holds, and quotes in it: beyond, a quote was never closed. */
const [LONGEST, INNER] = [32767, 1000];

/** A cell that nobody quotes: nothing, or a figure. */
const BARE = /^[\d\s.,/%-]*$/;

/**
 * A delimited text whose cells stand in curly quotes, with plain ones in their place; undefined where some heading, or
 * some text, has none: they are then the words of people.
 */
export function withPlainQuotes(text: string): string | undefined {
  const open = text[0] ?? '';
  const close = QUOTES[open];
  if (close === undefined) return undefined;
  const delimiter = text[text.indexOf(close) + 1] ?? '';
  if (!/[;,\t|]/.test(delimiter)) return undefined;
  const others = `[^${open}${close}]{0,${LONGEST}}`;
  const cell = new RegExp(
    `(?:${open}(${others}(?:${open}${others}${close}${others}){0,${INNER}})${close}|([^${open}${close}"\\r\\n${delimiter}]*))(\\${delimiter}|\\r\\n?|\\n|$)`,
    'y',
  );
  let plain = '';
  let isHeading = true;
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = '', end = ''] = cell.exec(text) ?? [];
    if (quoted === undefined && (isHeading || !BARE.test(bare) || cell.lastIndex === 0))
      return undefined;
    plain += quoted === undefined ? bare : `"${quoted.trim().replaceAll('"', '""')}"`;
    plain += end;
    isHeading &&= end === delimiter;
  }
  return plain;
}
