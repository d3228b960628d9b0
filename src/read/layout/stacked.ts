import { rowMessages as say } from '../../messages/reading/rows.js';
import { foldName } from '../../names/names.js';
import { isTitle } from '../header/titles.js';
import { findTool, PLAIN } from '../header/tools.js';
import { asks } from '../role/headings.js';
import {
  isBlank,
  type Laid,
  LONGEST_NAME,
  type Row,
  skipsLine,
  valuesIn,
  widthOf,
} from '../rows.js';
import { isFigure } from '../values.js';

/** People of each questionnaire who have something in a column, at least. */
const SOME = 3;
/** Rows that show what stands above and below. */
const SHOWN = 20;

/**
 * Questionnaires below each other, each under headings of its own, as one table with the columns of all, where
 * whoever answered one leaves the others empty; undefined where there is one alone.
 */
export function ofStacked(rows: readonly Row[]): Laid | undefined {
  const others = rows.flatMap((_, at) => (isHead(rows, at) ? [at] : []));
  if (others.length === 0) return undefined;
  const { tool, start } = findTool(rows);
  if (tool !== PLAIN || start >= others[0]!) return undefined;
  const columns = new Map<string, number>();
  const tables = [start, ...others].map((from, i) => {
    const names = namesIn(rows[from]!);
    for (const name of names.map(foldName)) columns.set(name, columns.get(name) ?? columns.size);
    const title = others[i] === undefined ? undefined : rows[others[i]! - 1]!;
    const own = rows.slice(from + 1, others[i]).filter((row) => row !== title || !isTitle(row));
    return { names, own };
  });
  const laid = tables.flatMap(({ names, own }) =>
    own.map(({ line, cells }) => {
      const all = Array.from(columns, () => '');
      for (const [i, name] of names.entries()) all[columns.get(foldName(name))!] = cells[i] ?? '';
      return { line, cells: all };
    }),
  );
  const heads = new Map(tables.flatMap(({ names }) => names.map((name) => [foldName(name), name])));
  const head = { line: rows[start]!.line, cells: [...heads.values()] };
  const told = [say.stacked(others.map((at) => rows[at]!.line))];
  return { rows: [...rows.slice(0, start), head, ...laid], told, beginsAnyhow: true };
}

const namesIn = ({ cells }: Row): string[] =>
  cells.slice(0, widthOf(cells)).map((cell) => cell.trim());

/** Whether an empty line stands before a row. */
const isApart = (rows: readonly Row[], at: number): boolean =>
  at > 0 && (rows[at - 1]!.cells.every(isBlank) || skipsLine(rows[at - 1]!, rows[at]!));

/**
 * Whether a row holds the headings of those below it: under an empty line, with its title or not, names alone, of
 * which some ask for words and nobody below wrote any, and some stand where the people above have figures, and those
 * below none.
 */
function isHead(rows: readonly Row[], at: number): boolean {
  if (at <= SOME || !(isApart(rows, at) || (isTitle(rows[at - 1]!) && isApart(rows, at - 1))))
    return false;
  const names = namesIn(rows[at]!);
  if (names.length < 2 || !areNames(names) || !names.some(asks)) return false;
  const untitled = (from: number, to: number): Row[] =>
    rows.slice(Math.max(0, from), to).filter((row) => !isTitle(row));
  const [over, under] = [untitled(at - SHOWN, at), untitled(at + 1, at + SHOWN)];
  const columns = names.map((name, i) => ({
    name,
    above: valuesIn(over, i),
    below: valuesIn(under, i),
  }));
  return (
    columns.every(({ name, below }) => !below.includes(name)) &&
    columns.some(
      ({ above, below }) =>
        above.filter(isFigure).length >= SOME && below.length >= SOME && !below.some(isFigure),
    )
  );
}

const areNames = (names: readonly string[]): boolean =>
  new Set(names).size === names.length &&
  names.every(
    (name) => name !== '' && name.length <= LONGEST_NAME && !isFigure(name) && !/[.!…]$/.test(name),
  );
