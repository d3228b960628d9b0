import { rowMessages as say } from '../../messages/reading/rows.js';
import { noRepairs } from '../header/clean.js';
import { areNumbered, numberOfRow } from '../header/numbering.js';
import { topOf } from '../header/top.js';
import { isTotalWithoutNumber } from '../header/totals.js';
import { addLine, noLines } from '../lines.js';
import { type Laid, type RawTable, type Row, valuesIn } from '../rows.js';
import { isFigure } from '../values.js';

/**
 * Rows that a line break cut inside a text without quotes, put together again: where rows are numbered, one that lacks
 * cells, with those under it that lack a number and hold the others. Undefined where there are none.
 */
export function withoutBreaks({ rows, delimiter }: RawTable): Laid | undefined {
  if (delimiter === null) return undefined;
  const top = topOf({ rows }, noRepairs());
  const { size } = top;
  // A row has a cell under an empty heading at the end too.
  const expected = Math.max(top.expected, top.written.length);
  const data = rows.slice(size);
  const whole = data.filter(({ cells }) => cells.length === expected);
  if (whole.length * 2 < data.length || !areNumbered(whole)) return undefined;
  const fits = figuresAsIn(whole);
  const lines = noLines();
  const joined: Row[] = [];
  for (let at = 0; at < data.length; at++) {
    const pieces = piecesAt(data, at, expected);
    const row = pieces.reduce(glued);
    if (pieces.length === 1 || !fits(row)) {
      joined.push(data[at]!);
      continue;
    }
    for (const { line } of pieces.slice(1)) addLine(lines, line);
    joined.push(row);
    at += pieces.length - 1;
  }
  if (lines.count === 0) return undefined;
  return { rows: [...rows.slice(0, size), ...joined], told: [say.brokenLines(lines)] };
}

/** Whether a row has figures, or nothing, where whole ones have figures alone: « Légende : 1 = nul;5 = super » is no rest of one. */
function figuresAsIn(whole: readonly Row[]): (row: Row) => boolean {
  const columns = whole[0]!.cells.flatMap((_, i) => {
    const values = valuesIn(whole, i);
    return values.length > 0 && values.every(isFigure) ? [i] : [];
  });
  return ({ cells }) =>
    columns.map((i) => cells[i]!.trim()).every((cell) => cell === '' || isFigure(cell));
}

/** A row, with those under it that hold just what it lacks. */
function piecesAt(data: readonly Row[], at: number, width: number): [Row, ...Row[]] {
  const first = data[at]!;
  let length = first.cells.length;
  // A number alone is that of a person who said nothing.
  if (numberOfRow(first) === undefined || length < 2 || length >= width) return [first];
  for (let end = at + 1; end < data.length; end++) {
    const next = data[end]!;
    if (numberOfRow(next) !== undefined || isTotalWithoutNumber(next)) break;
    // The cell that the break cut is in both.
    length += next.cells.length - 1;
    if (length === width) return [first, ...data.slice(at + 1, end + 1)];
    if (length > width) break;
  }
  return [first];
}

const glued = ({ line, cells }: Row, next: Row): Row => ({
  line,
  cells: [...cells.slice(0, -1), `${cells.at(-1)!}\n${next.cells[0]!}`, ...next.cells.slice(1)],
});
