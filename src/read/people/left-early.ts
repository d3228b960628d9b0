import { isYes } from '../../closed/values.js';
import { bareName } from '../../names/names.js';
import type { ReadColumn } from '../columns/columns.js';
import { isTried, isUnfinished, tellsState } from '../role/headings.js';
import { valueAt } from '../rows.js';

/** How each tool tells that a person left before the end. Names are bare (names.ts). */
const INCOMPLETE: ReadonlyMap<string, (cell: string) => boolean> = new Map([
  ['submitdate', (cell) => cell === ''],
  ['date de soumission', (cell) => cell === ''],
  ['brouillon', isYes],
  ['webform_draft', isYes],
  ['response type', (cell) => /^(partial|started)/i.test(cell)],
  ['finished', (cell) => /^(0|false|faux)$/i.test(cell)],
  ['progression', (cell) => /^(en cours|in progress)/i.test(cell)],
]);

type Tells = (cells: readonly string[]) => boolean;

/** How to tell, from the cells of a row, that the person left before the end. */
export function leftEarly(columns: readonly ReadColumn[]): Tells | undefined {
  const found = columns.flatMap(({ column }): Tells[] => {
    const left = INCOMPLETE.get(bareName(column.name)) ?? unfinishedUnder(column.name);
    return column.aside && left ? [(cells) => left(valueAt(cells, column.index))] : [];
  });
  return found.length > 0 ? (cells) => found.some((left) => left(cells)) : undefined;
}

const unfinishedUnder = (heading: string): typeof isUnfinished | undefined =>
  tellsState(heading) ? isUnfinished : undefined;

/** How to tell that the team tried its form, by the state of the row. */
export function triedBy(columns: readonly ReadColumn[]): Tells {
  const states = columns.filter(({ column }) => column.aside && tellsState(column.name));
  return (cells) => states.some(({ column }) => isTried(valueAt(cells, column.index)));
}
