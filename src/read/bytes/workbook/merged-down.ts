import type { Range } from '@e965/xlsx';
import { groupBy } from '../../../ground/group-by.js';
import { numbersAnything, numbersPeople, technicalRole } from '../../role/headings.js';
import { filledIn, type Row, valueAt } from '../../rows.js';

/** Characters of what tells a group of people, at most: more are an answer that they gave together. */
const LONGEST = 60;

/** Share of the rows of a column that its merged cells cover, at least, to be what it tells of each of them. */
const COVERED = 0.5;

interface MergedDown {
  readonly rows: readonly Row[];
  /** The column of numbers or codes of people, where those stand merged over the rows of each. */
  readonly whose: number | undefined;
}

/**
 * The rows of a sheet with what a cell merged over several of them tells of each, « Session de mars » beside eight
 * people: a spreadsheet keeps it in the first alone. Undefined where there is nothing of the kind.
 */
export function mergedDown(rows: readonly Row[], merges: readonly Range[]): MergedDown | undefined {
  // What is merged from the first row of several cells on is a heading, beside titles of groups of columns.
  const head = rows.find(({ cells }) => filledIn(cells).length > 1);
  const top = head?.line ?? 0;
  const areIds = (column: number): boolean => isOfPeople(head?.cells[column] ?? '');
  const below = rows.filter(({ line }) => line > top);
  const down = merges.filter(({ s, e }) => s.c === e.c && s.r < e.r && s.r >= top);
  const columns = [...groupBy(down, ({ s }) => s.c)].flatMap(([column, own]) => {
    const told = toldOf(below, own, column);
    const isShort = [...told.values()].every((value) => value.length <= LONGEST);
    const isEnough = areIds(column) || told.size >= COVERED * below.length;
    return isShort && told.size > 0 && isEnough ? [{ column, told }] : [];
  });
  if (columns.length === 0) return undefined;
  const filled = rows.map((row) => {
    const cells = [...row.cells];
    for (const { column, told } of columns) {
      const value = told.get(row.line);
      while (value !== undefined && cells.length < column) cells.push('');
      if (value !== undefined) cells[column] = value;
    }
    return { line: row.line, cells };
  });
  // Who is named in each row is not merged: a number over several names is that of a table or a group.
  const names = (head?.cells ?? []).flatMap((cell, i) =>
    technicalRole(cell)?.role === 'personal' ? [i] : [],
  );
  const isOfSome = (told: ReadonlyMap<number, string>): boolean => {
    const groups = [
      ...groupBy(
        below.filter(({ line }) => told.has(line)),
        ({ line }) => told.get(line)!,
      ),
    ];
    const various = groups.filter(([, rows]) =>
      names.some(
        (i) => new Set(rows.map(({ cells }) => valueAt(cells, i)).filter(Boolean)).size > 1,
      ),
    );
    return various.length * 2 > groups.length;
  };
  return {
    rows: filled,
    whose: columns.find(({ column, told }) => areIds(column) && !isOfSome(told))?.column,
  };
}

/** Whether a heading is that of the ids of people or of their questionnaires. */
const isOfPeople = (heading: string): boolean =>
  numbersPeople(heading) || (technicalRole(heading)?.role === 'id' && !numbersAnything(heading));

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
