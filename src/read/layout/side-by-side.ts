import { rowMessages as say } from '../../messages/reading/rows.js';
import { bareName, foldName } from '../../names/names.js';
import { ABOVE } from '../header/start.js';
import { filledIn, isBlank, type Laid, type Row, valueAt, widthOf } from '../rows.js';
import { countsRow } from '../values.js';
import { headingOfTitles, isMoment, titleLabels } from './told-apart.js';

/** Columns of each table: one alone is a heading that comes again. */
const COLUMNS = 2;

/**
 * Tables of the same headings beside each other, each beyond an empty column, as one: the title over each tells its
 * rows apart, or its columns where the same people answer in each. Undefined where there is nothing of the kind.
 */
export function ofSideBySide(rows: readonly Row[]): Laid | undefined {
  const at = rows.slice(0, ABOVE + 1).findIndex(({ cells }) => placesIn(cells).length > 1);
  if (at < 0) return undefined;
  const head = rows[at]!;
  const places = placesIn(head.cells);
  // Titles stand over the first column of each; what has more cells above is a row of answers under its header.
  const isUnderTitles = rows
    .slice(0, at)
    .every(({ cells }) => cells.every((cell, i) => isBlank(cell) || places.includes(i)));
  if (!isUnderTitles) return undefined;
  const over = places.flatMap((place) => valueAt(rows[at - 1]?.cells ?? [], place) || []);
  const areTitled = over.length === places.length;
  const below = rows.slice(at + 1);
  const firsts = places.map((place) => below.map(({ cells }) => valueAt(cells, place)));
  const above = rows.slice(0, areTitled ? at - 1 : at);
  if (over.some(isMoment) || areSamePeople(firsts, areTitled))
    return areTitled ? besideTitles({ above, head, below }, places, over) : undefined;
  const titles = areTitled ? over : places.map((_, i) => `Tableau ${i + 1}`);
  const as = headingOfTitles(titles);
  const labels = as === 'Édition' ? titleLabels(titles) : titles;
  const width = places[1]! - 1;
  const part = ({ cells }: Row, place: number): string[] =>
    Array.from({ length: width }, (_, i) => cells[place + i] ?? '');
  const own = places.flatMap((place, i) =>
    below.flatMap((row) => {
      const cells = part(row, place);
      return cells.every(isBlank) ? [] : [{ line: row.line, cells: [...cells, labels[i]!] }];
    }),
  );
  const named = { line: head.line, cells: [...part(head, 0), as] };
  return { rows: [...above, named, ...own], told: [say.sideBySide(titles, as)] };
}

/** The same people before and after: a row each, and the title of a table in the headings of its columns. */
function besideTitles(
  { above, head, below }: { above: readonly Row[]; head: Row; below: readonly Row[] },
  places: readonly number[],
  titles: readonly string[],
): Laid {
  const titleAt = (i: number): string => titles[places.findLastIndex((place) => place <= i)]!;
  const cells = head.cells.map((name, i) => (isBlank(name) ? '' : `${name} (${titleAt(i)})`));
  return { rows: [...above, { ...head, cells }, ...below], told: [say.besideTitles(titles)] };
}

/** More names than this share do not stand beside themselves by accident. */
const SHARED = 0.5;

/**
 * Whether the first columns tell who answers, and the same row by row: by names mostly, by numbers wholly; under
 * titles, numbers may begin again.
 */
function areSamePeople(firsts: readonly (readonly string[])[], areTitled: boolean): boolean {
  const [first, ...others] = firsts.map((names) => names.map(foldName));
  const own = first!.filter(Boolean);
  if (new Set(own).size < own.length) return false;
  const areCounts = own.every(countsRow);
  if (areCounts && areTitled) return false;
  return others.every((names) => {
    const same = names.filter((name, i) => name !== '' && name === first![i]).length;
    return areCounts ? same === names.length : same > SHARED * names.filter(Boolean).length;
  });
}

/** Where the tables begin whose headings a row holds, one empty cell between them; none where it holds one. */
function placesIn(cells: readonly string[]): number[] {
  const names = cells.slice(0, widthOf(cells)).map(bareName);
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
