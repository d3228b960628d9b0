import { isNumber } from '../../closed/values.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { foldName } from '../../names/names.js';
import { noRepairs } from '../header/clean.js';
import { topOf } from '../header/top.js';
import { isTotalName } from '../header/totals.js';
import {
  filledIn,
  HEADING_ROWS,
  isBlank,
  type Laid,
  type RawTable,
  type Row,
  rowsWidth,
  widthOf,
} from '../rows.js';

/** Columns of the answers: fewer beside a table of counts may be counts too. */
const COLUMNS = 3;
/** Share of the cells of a table of counts, beside its first column and its headings, that are figures. */
const FIGURES = 0.8;

/** What spreadsheets write over or in a table of counts. Folded (names.ts). */
const COUNTS =
  /^(etiquettes de (lignes|colonnes)|(row|column) labels|grand total|(nombre|nb|somme|moyenne|count|sum|average) (de|of) .{1,80})$/;

/**
 * A table without what a team put at its right, beyond an empty column: counts, which take fewer rows than the
 * answers and say of themselves that they count, or notes beside a few answers, under no heading. Undefined where
 * there is nothing of the kind.
 */
export function withoutSideTable(rows: readonly Row[]): Laid | undefined {
  const width = rowsWidth(rows);
  const filled = filledColumns(rows);
  const gap = COLUMNS + Array.from({ length: width }).findIndex((_, i) => !filled.has(i + COLUMNS));
  const own = [...filled].filter((i) => i < gap).length;
  if (own < COLUMNS || gap < COLUMNS || gap >= width) return undefined;
  const side = rows.map(({ cells }) => cells.slice(gap));
  const beside = side.filter((cells) => widthOf(cells) > 0);
  const answers = rows.filter(({ cells }) => widthOf(cells.slice(0, gap)) > 0);
  const isAside =
    beside.length < answers.length &&
    (areCounts(beside) || areNotes(rows, gap, beside.length / answers.length));
  if (!isAside) return undefined;
  return {
    rows: answers.map(({ line, cells }) => ({ line, cells: cells.slice(0, gap) })),
    told: [say.sideTable(beside.length)],
  };
}

function filledColumns(rows: readonly Row[]): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { cells } of rows)
    for (const [i, cell] of cells.entries()) if (!filled.has(i) && !isBlank(cell)) filled.add(i);
  return filled;
}

/** A sentence, or what a separator cut off one: people say them, under a heading merged over two columns or none. */
const SAID = /^\s|^\p{Lu}\S*\s\S*\s.*[.!?…]\s*$/su;

/** So few of the rows have a note of the team beside them, under no heading. */
const FEW = 0.25;

/**
 * A table without what a team wrote at the end of a few rows, beyond the last heading, where the row of headings goes
 * on without any: cells that a separator cut off a text stand beyond it too, but there.
 */
export function withoutMargin({
  rows,
  delimiter,
}: Pick<RawTable, 'rows' | 'delimiter'>): Laid | undefined {
  const { written, expected, size, headerRows } = topOf({ rows }, noRepairs());
  if (headerRows === 0 || expected < COLUMNS) return undefined;
  if (delimiter !== null && written.length <= expected) return undefined;
  const answers = rows.slice(size);
  const beside = answers.filter(({ cells }) => widthOf(cells) > expected);
  if (beside.length === 0 || beside.length > FEW * answers.length) return undefined;
  const notes = beside.flatMap(({ cells }) =>
    cells.slice(expected).filter((cell) => !isBlank(cell)),
  );
  if (notes.filter((note) => SAID.test(note)).length * 2 > notes.length) return undefined;
  const own = rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, expected) }));
  return { rows: own, told: [say.margin(beside.length)] };
}

/** Whether what stands beyond the gap has no heading in the row of headings, and stands beside few answers. */
function areNotes(rows: readonly Row[], gap: number, share: number): boolean {
  const own = rows.slice(0, HEADING_ROWS).map(({ cells }) => widthOf(cells.slice(0, gap)));
  const header = rows[own.indexOf(Math.max(...own))]!;
  return share <= FEW && widthOf(header.cells.slice(gap)) === 0;
}

function areCounts(rows: readonly (readonly string[])[]): boolean {
  const words = rows.map(filledIn);
  const says = words.flat().some((cell) => {
    const name = foldName(cell);
    return COUNTS.test(name) || isTotalName(name);
  });
  const figures = words.slice(1).flatMap(([, ...others]) => others);
  const counted = figures.filter((cell) => isNumber(cell.replace(/ ?%$/, ''))).length;
  return says && figures.length > 0 && counted >= FIGURES * figures.length;
}
