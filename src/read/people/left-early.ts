import { isYes } from '../../closed/values.js';
import { bareName } from '../../names.js';
import type { ReadColumn } from '../columns/columns.js';
import { valueAt } from '../table.js';

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

/** How to tell, from the cells of a row, that the person left before the end. */
export function leftEarly(
  columns: readonly ReadColumn[],
): ((cells: readonly string[]) => boolean) | undefined {
  const found = columns.find(({ column }) => column.aside && INCOMPLETE.has(bareName(column.name)));
  const left = found && INCOMPLETE.get(bareName(found.column.name));
  return left && ((cells) => left(valueAt(cells, found.column.index)));
}
