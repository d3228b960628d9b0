import { rowMessages as say } from '../../messages/reading/rows.js';
import { bareName } from '../../names.js';
import { ABOVE } from '../header/start.js';
import { filledIn, isBlank, type Laid, type Row, valueAt } from '../table.js';

/** Columns of each table: one alone is a heading that comes again. */
const COLUMNS = 2;

/**
 * Tables of the same headings beside each other, each beyond an empty column, as one: the title over each tells its
 * rows apart. Undefined where there is nothing of the kind.
 */
export function ofSideBySide(rows: readonly Row[]): Laid | undefined {
  const at = rows.slice(0, ABOVE + 1).findIndex(({ cells }) => placesIn(cells).length > 1);
  if (at < 0) return undefined;
  const head = rows[at]!;
  const places = placesIn(head.cells);
  const width = places[1]! - 1;
  const titles = places.map(
    (place, i) => valueAt(rows[at - 1]?.cells ?? [], place) || `Tableau ${i + 1}`,
  );
  const part = ({ cells }: Row, place: number): string[] =>
    Array.from({ length: width }, (_, i) => cells[place + i] ?? '');
  const own = places.flatMap((place, i) =>
    rows.slice(at + 1).flatMap((row) => {
      const cells = part(row, place);
      return cells.every(isBlank) ? [] : [{ line: row.line, cells: [...cells, titles[i]!] }];
    }),
  );
  const named = { line: head.line, cells: [...part(head, 0), 'Tableau'] };
  return { rows: [named, ...own], told: [say.sideBySide(titles)] };
}

/** Where the tables begin whose headings a row holds, one empty cell between them; none where it holds one. */
function placesIn(cells: readonly string[]): number[] {
  const names = cells.map(bareName);
  const width = names.indexOf('');
  const first = names.slice(0, width).join('\n');
  if (width < COLUMNS || new Set(names.slice(0, width)).size < width) return [];
  const places = Array.from(
    { length: Math.ceil(names.length / (width + 1)) },
    (_, i) => i * (width + 1),
  );
  const parts = places.map((place) => names.slice(place, place + width + 1));
  const areAlike = parts.every(
    (part) => filledIn(part).join('\n') === first && (part[width] ?? '') === '',
  );
  return areAlike ? places : [];
}
