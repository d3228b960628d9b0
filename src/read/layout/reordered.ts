import { rowMessages as say } from '../../messages/reading/rows.js';
import { noRepairs } from '../header/clean.js';
import { headerRowsOf } from '../header/tools.js';
import { topOf } from '../header/top.js';
import { addLine, noLines } from '../lines.js';
import { isBlank, type Laid, type Row } from '../rows.js';

/** Fewer headings than this come in another order by accident. */
const SOME = 3;

/**
 * Rows among which the headings come again in another order, as where exports are put one under the other: what
 * stands below them goes under the first. Undefined where none do.
 */
export function ofReordered(rows: readonly Row[]): Laid | undefined {
  const { tool, size, written } = topOf({ rows }, noRepairs());
  const headings = written.map((cell) => cell.trim());
  if (headerRowsOf(tool) > 1 || headings.length < SOME) return undefined;
  if (new Set(headings).size < headings.length) return undefined;
  const lines = noLines();
  /** Where each heading stands by now. */
  let places = headings.map((_, i) => i);
  const data = rows.slice(size);
  const last = data.findLastIndex(({ cells }) => !cells.every(isBlank));
  const laid = data.flatMap((row, at): Row[] => {
    const { line, cells } = row;
    // Over nothing, they are what somebody answered who ranks them.
    const found = at < last ? placesOf(headings, row) : undefined;
    places = found ?? places;
    const isMoved = places.some((place, i) => place !== i);
    if (found && isMoved) addLine(lines, line);
    if (!isMoved) return [row];
    const own = places.map((i) => cells[i] ?? '');
    return found ? [] : [{ line, cells: [...own, ...cells.slice(own.length)] }];
  });
  if (lines.count === 0) return undefined;
  return { rows: [...rows.slice(0, size), ...laid], told: [say.reordered(lines)] };
}

/** Where a row holds each heading, if it holds all of them and nothing else. */
function placesOf(headings: readonly string[], { cells }: Row): number[] | undefined {
  const own = cells.map((cell) => cell.trim());
  if (own.length < headings.length || !headings.every((heading) => own.includes(heading)))
    return undefined;
  return own.slice(headings.length).every((cell) => cell === '')
    ? headings.map((heading) => own.indexOf(heading))
    : undefined;
}
