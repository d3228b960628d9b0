import { addLine } from '../lines.js';
import { type Row, valueAt } from '../rows.js';
import { isFigure } from '../values.js';
import type { Repairs } from './clean.js';

/** What pandas, R, SQL and statistics programs write in each cell where there is nothing, and some people in one. */
const WORD = /^(nan|null|none|nil|n\/?a|\.)$/i;
const LONGEST = 4;
/** No person writes these. */
const OF_PROGRAMS = /^(nan|null|nil)$/;
/** A column of figures has so many different ones. */
const SOME = 2;

/** What a column holds beside the words for nothing. */
interface Seen {
  readonly words: Set<string>;
  readonly figures: Set<string>;
  /** Some cell is empty, or holds a text. */
  empty: boolean;
  text: boolean;
}

/**
 * The words that stand for empty cells in a whole table: in several columns, of which none has an empty cell, and
 * one of which holds figures unless no person writes them. « NA » that some wrote where they were asked for words
 * is an answer.
 */
export function voidWords(rows: readonly Row[]): ReadonlySet<string> {
  const columns = (rows[0]?.cells ?? []).map(none);
  for (const { cells } of rows)
    for (const [i, column] of columns.entries()) add(valueAt(cells, i), column);
  const whole = columns.filter(({ empty }) => !empty);
  const found = new Set(whole.flatMap(({ words }) => [...words]));
  return new Set(
    [...found].filter((word) => {
      const own = whole.filter(({ words }) => words.has(word));
      const isSure =
        OF_PROGRAMS.test(word) || own.some(({ figures, text }) => !text && figures.size >= SOME);
      return own.length > 1 && isSure;
    }),
  );
}

const none = (): Seen => ({ words: new Set(), figures: new Set(), empty: false, text: false });

function add(value: string, seen: Seen): void {
  if (value === '') seen.empty = true;
  else if (isWord(value)) seen.words.add(value);
  else if (seen.text) return;
  else if (isFigure(value)) seen.figures.add(value);
  else seen.text = true;
}

const isWord = (value: string): boolean => value.length <= LONGEST && WORD.test(value);

/** A row whose cells are empty where they hold one of the words, which is noted. */
export function withoutWords(row: Row, words: ReadonlySet<string>, repairs: Repairs): Row {
  if (words.size === 0 || !row.cells.some((cell) => words.has(cell.trim()))) return row;
  const cells = row.cells.map((cell) => {
    const word = cell.trim();
    if (!words.has(word)) return cell;
    addLine(repairs.voids, row.line);
    repairs.words.add(word);
    return '';
  });
  return { line: row.line, cells };
}
