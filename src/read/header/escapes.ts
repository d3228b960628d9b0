import { addTo } from '../../ground/group-by.js';
import { addLine } from '../lines.js';
import type { Row } from '../rows.js';
import type { Repairs } from './clean.js';

/** What programs write for characters: `\n`, `\"`, `\u00e8`, and two of these for an emoji. */
const ESCAPE =
  /\\(?:[nrt"'/\\]|ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|u(?!d[89a-f]|00[01])[0-9a-f]{4})/gi;

/** The same where nobody types it: a line does not break between words that spaces part, « le signe \n ». */
const OF_A_PROGRAM = /\\["']\w|\\u[0-9a-f]{4}|(?<![\s"«“]|^)\\[nr]/i;

/** A folder: `C:\notes`, `\\serveur\notes`. */
const PATH = /(?<!\w)[a-z]:\\(?!\\)|(?<!\S)\\\\\w/i;

/** So many cells of a column are no accident. */
const SOME = 2;

/**
 * Whether a program left its escapes in the cells of a table: in several of some column, and in more than hold a
 * backslash that is none.
 */
export function hasEscapes(rows: readonly Row[]): boolean {
  const escaped = new Map<number, number>();
  let others = 0;
  for (const { cells } of rows)
    for (const [i, cell] of cells.entries()) {
      if (!cell.includes('\\')) continue;
      if (isEscaped(cell)) addTo(escaped, i);
      else others++;
    }
  return Math.max(0, ...escaped.values()) >= Math.max(SOME, others + 1);
}

const isEscaped = (cell: string): boolean =>
  OF_A_PROGRAM.test(cell) && !PATH.test(cell) && !cell.replace(ESCAPE, '').includes('\\');

/** A row as its author typed it, which is noted. */
export function unescaped(row: Row, repairs: Repairs): Row {
  if (!row.cells.some((cell) => cell.includes('\\'))) return row;
  const cells = row.cells.map((cell) => {
    const typed = withoutEscapes(cell);
    if (typed !== cell) {
      addLine(repairs.escaped, row.line);
      for (const [code] of cell.matchAll(ESCAPE)) repairs.codes.add(code);
    }
    return typed;
  });
  return { line: row.line, cells };
}

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The escapes of a cell decoded once; a folder stays. */
export const withoutEscapes = (cell: string): string =>
  cell.includes('\\') && !PATH.test(cell)
    ? cell.replace(ESCAPE, decoded).replace(/\r\n?/g, '\n')
    : cell;

/** What an escape stands for: one sign, or code units. */
function decoded(code: string): string {
  const [, sign = ''] = code;
  if (code.length === 2) return SIGNS[sign.toLowerCase()] ?? sign;
  const units = [...code.matchAll(/[0-9a-f]{4}/gi)];
  return String.fromCharCode(...units.map(([hex]) => Number.parseInt(hex, 16)));
}
