import { filledIn, type RawTable, type Row, widest } from '../rows.js';
import { cleanCell, type Repairs } from './clean.js';
import { isDescription } from './descriptions.js';
import { withoutEscapes } from './escapes.js';
import { type FirstAnswer, firstAnswer } from './headless.js';
import { findTool, headerRowsOf, PLAIN, type Tool, type Written } from './tools.js';
import { LOOKED_AT } from './top-columns.js';

/** What stands above the answers: lines that people added, header rows, tags. */
export interface Top {
  readonly tool: Tool;
  /** Lines above the header. */
  readonly above: number;
  /** Line of a row that is read as an answer and may be a header, where there is one. */
  readonly doubtful?: number | undefined;
  /** Line of the header row that says in English what the other says, where there is one. */
  readonly translation?: number | undefined;
  /** Line of the row under the header that tells what each column holds, where there is one. */
  readonly described?: number | undefined;
  /** What of the first row shows that it is an answer, or may be one, where the file seems to have no header. */
  readonly answer?: FirstAnswer | undefined;
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
  /** Columns of the file before the first of these. */
  readonly left: number;
}

/** The top of a file, from its first rows; `repairs` is added to. */
export function topOf(
  { rows, headerRows, left = 0 }: Pick<RawTable, 'rows' | 'headerRows' | 'left'>,
  repairs: Repairs,
): Top {
  const { tool, start, isDoubtful, isTranslated }: Written =
    headerRows === 0 ? { tool: PLAIN, start: 0, isDoubtful: false } : findTool(rows);
  const answer =
    headerRows === undefined && tool === PLAIN ? firstAnswer(rows.slice(start)) : undefined;
  const headed = answer?.sure ? 0 : headerRowsOf(tool);
  const end = start + headed;
  const headRows = answer?.sure ? [{ line: 1, cells: answer.headings }] : rows.slice(start, end);
  const heads = headRows.map(({ line, cells }) =>
    cells.map((cell) => cleanCell(cell, { tool: tool.name, line, repairs })),
  );
  const isDescribed =
    headed > 0 && isDescription(rows[end], rows.slice(end + 1, end + 1 + LOOKED_AT));
  const drawn = headed > 0 && (isDescribed || isDrawn(rows[end])) ? 1 : 0;
  return {
    tool,
    above: start,
    doubtful: isDoubtful ? rows[end]?.line : undefined,
    translation: isTranslated && rows[tool.merge === 'above' ? end - 1 : start]?.line,
    described: isDescribed ? rows[end]?.line : undefined,
    answer,
    heads,
    written: headed > 0 ? (rows[end - 1]?.cells ?? []) : [],
    size: end + drawn,
    headerRows: headerRows ?? headed + drawn,
    expected: answer?.sure ? rows[start]!.cells.length : widest(heads),
    left,
  };
}

/** The same without the escapes that a program left in the headings too (escapes.ts). */
export const withTypedHeads = (top: Top): Top => ({
  ...top,
  heads: top.heads.map((cells) => cells.map(withoutEscapes)),
});

/**
 * HXL tags (KoboToolbox, when asked: `#comment+plus`), the line of a table of Markdown, `| --- | :---: |`, or what
 * people note of each question in brackets: « (de 1 à 5) ».
 */
function isDrawn(row: Row | undefined): boolean {
  const filled = filledIn(row?.cells ?? []);
  const areAll = (pattern: RegExp): boolean => filled.every((cell) => pattern.test(cell));
  // One answer alone may be a dash.
  return (
    (filled.length > 0 && areAll(/^#[a-z][\w+]*$/i)) ||
    (filled.length > 1 && (areAll(/^:?-{2,}:?$/) || areAll(/^\([^()]*\)$/)))
  );
}
