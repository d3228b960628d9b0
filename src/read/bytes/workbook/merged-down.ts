import type { Range } from '@e965/xlsx';
import { groupBy } from '../../../group-by.js';
import { filledIn, type Row, valueAt } from '../../table.js';

/** Characters of what tells a group of people, at most: more are an answer that they gave together. */
const LONGEST = 60;

/** Share of the rows of a column that its merged cells cover, at least, to be what it tells of each of them. */
const COVERED = 0.5;

/**
 * The rows of a sheet with what a cell merged over several of them tells of each, « Session de mars » beside eight
 * people: a spreadsheet keeps it in the first alone. Undefined where there is nothing of the kind.
 */
export function mergedDown(
  rows: readonly Row[],
  merges: readonly Range[],
): readonly Row[] | undefined {
  // What is merged from the first row of several cells on is a heading, beside titles of groups of columns.
  const top = rows.find(({ cells }) => filledIn(cells).length > 1)?.line ?? 0;
  const below = rows.filter(({ line }) => line > top);
  const down = merges.filter(({ s, e }) => s.c === e.c && s.r < e.r && s.r >= top);
  const columns = [...groupBy(down, ({ s }) => s.c)].flatMap(([column, own]) => {
    const told = toldOf(below, own, column);
    const isShort = [...told.values()].every((value) => value.length <= LONGEST);
    return isShort && told.size > 0 && told.size >= COVERED * below.length
      ? [{ column, told }]
      : [];
  });
  if (columns.length === 0) return undefined;
  return rows.map((row) => {
    const cells = [...row.cells];
    for (const { column, told } of columns) {
      const value = told.get(row.line);
      while (value !== undefined && cells.length < column) cells.push('');
      if (value !== undefined) cells[column] = value;
    }
    return { line: row.line, cells };
  });
}

/** The lines that the merged cells of a column cover → what these tell. */
function toldOf(
  rows: readonly Row[],
  merges: readonly Range[],
  column: number,
): ReadonlyMap<number, string> {
  const told = new Map<number, string>();
  const ends = new Map(merges.map(({ s, e }) => [s.r + 1, e.r + 1]));
  let [end, value] = [0, ''];
  for (const { line, cells } of rows) {
    const begun = ends.get(line);
    if (begun !== undefined) [end, value] = [begun, valueAt(cells, column)];
    if (line <= end && value !== '') told.set(line, value);
  }
  return told;
}
