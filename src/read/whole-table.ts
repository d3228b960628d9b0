import { foldedNames } from '../names/names.js';
import { assembleTable } from './assemble.js';
import { openTable } from './bytes/open.js';
import type { InputFile } from './files.js';
import { ofBlocks } from './layout/blocks.js';
import { withoutBreaks } from './layout/broken-lines.js';
import { withContinuations } from './layout/continued.js';
import { asNotes } from './layout/notes.js';
import { ofPairs } from './layout/pairs.js';
import { ofReordered } from './layout/reordered.js';
import { ofSideBySide } from './layout/side-by-side.js';
import { withoutMargin, withoutSideTable } from './layout/side-table.js';
import { upright } from './layout/sideways.js';
import { ofStacked } from './layout/stacked.js';
import { openOptions, type ReadOptions } from './options.js';
import { type HeadedTable, isBlank, type Laid, type RawTable } from './rows.js';

/**
 * The table of a whole file, a row a person or an answer, whichever way it stands there: a sheet with a column a
 * person is turned upright, and a board of notes has a row a note, unless the user names columns as they are.
 * @throws UserError as `openTable` and `assembleTable`.
 */
export function wholeTable(input: InputFile, options: ReadOptions): HeadedTable {
  const { file, bytes } = input;
  const named = namedIn(options);
  const areNamed = (names: readonly string[]): boolean =>
    names.flatMap(foldedNames).some((name) => named.has(name));
  const opened = openTable(file, bytes, openOptions(input, options));
  const table = assembleTable(laidOut(opened, areNamed), file);
  const notes = areNamed(table.headers.map(({ name }) => name)) ? undefined : asNotes(table);
  return relaid(table, notes);
}

/** The same with a column a question, where the rows have none as they stand; keys of JSON are columns as they are. */
function laidOut(opened: RawTable, areNamed: (names: readonly string[]) => boolean): RawTable {
  if (opened.headerRows !== undefined) return opened;
  const own = withoutLeft(opened);
  const raw = relaid(own, withoutBreaks(own));
  const alone = relaid(
    raw,
    ofSideBySide(raw.rows) ?? withoutSideTable(raw.rows) ?? withoutMargin(raw),
  );
  if (areNamed(alone.rows[0]?.cells ?? [])) return alone;
  const { rows } = alone;
  const other =
    upright(rows) ?? ofBlocks(rows) ?? ofPairs(rows) ?? ofReordered(rows) ?? ofStacked(rows);
  return relaid(alone, other ?? withContinuations(rows));
}

/** A table without the columns at its left that are empty in every row, as sheets that begin in B2 have. */
function withoutLeft(table: RawTable): RawTable {
  const { rows, whose } = table;
  const firsts = rows
    .map(({ cells }) => cells.findIndex((cell) => !isBlank(cell)))
    .filter((at) => at >= 0);
  const left = firsts.reduce((least, at) => Math.min(least, at), firsts[0] ?? 0);
  if (left === 0) return table;
  return {
    ...table,
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.slice(left) })),
    left,
    whose: whose === undefined ? undefined : whose - left,
  };
}

/** A table with its rows as they are to be read, and what is told of that. */
const relaid = <T extends Laid>(table: T, laid: Laid | undefined): T =>
  laid === undefined ? table : { ...table, ...laid, told: [...table.told, ...laid.told] };

/** The columns that the user names, folded (names.ts). */
function namedIn({ text, id, question, group, ignore, roles }: ReadOptions): ReadonlySet<string> {
  const names = [text, id, question, group, ignore, Object.keys(roles ?? {})].flat();
  return new Set(names.flatMap((name) => (name === undefined ? [] : foldedNames(name))));
}
