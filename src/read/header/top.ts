import { type RawTable, type Row, valueAt, widthOf } from '../table.js';
import { isDate } from '../values.js';
import { cleanCell, type Repairs } from './clean.js';
import { findTool, headerRowsOf, PLAIN, type Tool } from './tools.js';

/** What stands above the answers: lines that people added, header rows, tags. */
export interface Top {
  readonly tool: Tool;
  /** Lines above the header. */
  readonly above: number;
  /** Line of a row that is read as an answer and may be a header, where there is one. */
  readonly doubtful?: number | undefined;
  /** Cells of the header rows. */
  readonly heads: readonly (readonly string[])[];
  /** The last header row as written. */
  readonly written: readonly string[];
  /** Rows of the file before the first answer. */
  readonly size: number;
  /** Header rows, what a tool draws under them included. */
  readonly headerRows: number;
  /** Cells of a whole row: columns up to the last header that holds anything. */
  readonly expected: number;
}

/** The top of a file, from its first rows; `repairs` is added to. */
export function topOf(
  { rows, headerRows }: Pick<RawTable, 'rows' | 'headerRows'>,
  repairs: Repairs,
): Top {
  const { tool, start, isDoubtful } =
    headerRows === 0 ? { tool: PLAIN, start: 0, isDoubtful: false } : findTool(rows);
  const headed = headerRowsOf(tool);
  const end = start + headed;
  const heads = rows
    .slice(start, end)
    .map(({ line, cells }) =>
      cells.map((cell) => cleanCell(cell, { tool: tool.name, line, repairs })),
    );
  const drawn = isDrawn(rows[end]) ? 1 : 0;
  return {
    tool,
    above: start,
    doubtful: isDoubtful ? rows[end]?.line : undefined,
    heads,
    written: rows[end - 1]?.cells ?? [],
    size: end + drawn,
    headerRows: headerRows ?? headed + drawn,
    expected: widthOf(heads),
  };
}

/**
 * HXL tags (KoboToolbox, when asked: `#comment+plus`), the line of a table of Markdown, `| --- | :---: |`, or what
 * people note of each question in brackets: « (de 1 à 5) ».
 */
function isDrawn(row: Row | undefined): boolean {
  const filled = (row?.cells ?? []).map((cell) => cell.trim()).filter(Boolean);
  const areAll = (pattern: RegExp): boolean => filled.every((cell) => pattern.test(cell));
  // One answer alone may be a dash.
  return (
    (filled.length > 0 && areAll(/^#[a-z][\w+]*$/i)) ||
    (filled.length > 1 && (areAll(/^:?-{2,}:?$/) || areAll(/^\([^()]*\)$/)))
  );
}

/** Rows that tell what a column holds. */
const LOOKED_AT = 50;
/** So many headings that are values of their column are no accident. */
const SOME = 2;

/**
 * The headings that look like an answer, where the file seems to have no header: dates above dates, the
 * number before the next ones, and values that people give again below. A column of its own label alone is an
 * option (Typeform).
 */
export function answersAbove(header: readonly string[], rows: readonly Row[]): string[] {
  const found = header.filter((_, i) => {
    const name = valueAt(header, i);
    const below = new Set(rows.slice(0, LOOKED_AT).map(({ cells }) => valueAt(cells, i)));
    below.delete('');
    if (name === '' || below.size < 2) return false;
    return below.has(name) || (isDate(name) && [...below].every(isDate)) || opens(name, [...below]);
  });
  return found.length >= SOME ? found : [];
}

/** « 1 » above 2 and 3: rows are numbered, and it is the first. */
const opens = (name: string, [next, then]: readonly string[]): boolean =>
  /^\d+$/.test(name) && next === String(Number(name) + 1) && then === String(Number(name) + 2);
