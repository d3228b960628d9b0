import type { Message } from '../../message.js';
import { editionMessages as say } from '../../messages/reading/editions.js';
import type { ReadColumn } from '../columns/columns.js';
import { columnsOfRole } from '../role/candidate.js';
import { type Row, valuesIn } from '../rows.js';
import { isDate } from '../values.js';
import { yearOfDate } from './editions.js';

/** So many days may be those of as many events. */
const FEW_DAYS = 4;

/** The columns, with that of editions read by year where it holds the days of several years, and what is told of it. */
export function datedByYear(
  columns: readonly ReadColumn[],
  rows: readonly Row[],
): { readonly columns: readonly ReadColumn[]; readonly told: readonly Message[] } {
  const [column] = columnsOfRole(columns, 'edition');
  const dated = column ? valuesIn(rows, column.index) : [];
  const days = [...new Set(dated)];
  const years = [...new Set(days.map(yearOfDate))].sort();
  // Several people a day make sessions, which are editions of their own.
  const areSessions = days.length <= FEW_DAYS || 2 * days.length <= dated.length;
  if (!column || areSessions || years.length < 2) return { columns, told: [] };
  if (years.includes(undefined) || !days.every(isDate)) return { columns, told: [] };
  return {
    columns: columns.map((read) =>
      read.column.index === column.index ? { ...read, byYear: true } : read,
    ),
    told: [
      say.byYear(
        column.name,
        years.filter((year) => year !== undefined),
      ),
    ],
  };
}
