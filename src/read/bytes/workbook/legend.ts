import { bareName } from '../../../names/names.js';
import { filledIn, type Row, rowsWidth, valueAt, valuesIn } from '../../rows.js';
import { isFigure } from '../../values.js';

interface Headed {
  readonly rows: readonly Row[];
}

/** A column of names, one of codes and one of what they stand for. */
const WIDTH = 3;

/** « 1 = Collectivité, 2 = Association ». */
const LISTED = /(?<!\d)1 ?[=:] ?\p{L}.*(?<!\d)2 ?[=:] ?\p{L}/su;

/**
 * The columns of which another sheet tells what their codes stand for: its first column names nothing but headings of the
 * one that is read, and beside them stand codes and labels, a row a code (« SEXE, 1, Homme »), or all in one cell
 * (« SEXE, 1 = Homme, 2 = Femme »). None where it is no such sheet.
 */
export function legendOf({ rows: [head] }: Headed, other: Headed): string[] {
  const [, ...rows] = other.rows;
  const headings = new Map(filledIn(head?.cells ?? []).map((name) => [bareName(name), name]));
  const nameOf = ({ cells }: Row): string => bareName(valueAt(cells, 0));
  if (!rows.every((row) => headings.has(nameOf(row)))) return [];
  const isCoded = hasCodes(rows) ? isFigure : (cell: string): boolean => LISTED.test(cell);
  const told = rows.filter(({ cells: [, ...beside] }) => beside.some(isCoded));
  return [...new Set(told.map(nameOf))].map((name) => headings.get(name)!);
}

/** Whether some name stands in several rows, and in one column of these stand figures alone, in another labels. */
function hasCodes(rows: readonly Row[]): boolean {
  const columns = Array.from({ length: rowsWidth(rows) }, (_, i) => valuesIn(rows, i));
  const beside = columns.slice(1).map((values) => values.length > 1 && values.every(isFigure));
  const names = new Set(columns[0]?.map(bareName));
  return columns.length >= WIDTH && names.size < rows.length && new Set(beside).size > 1;
}
