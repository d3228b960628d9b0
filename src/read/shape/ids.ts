import { roleReasons } from '../../messages/roles.js';
import type { Column } from '../../model/survey.js';
import type { ReadColumn } from '../columns/columns.js';
import { columnsOfRole } from '../role/candidate.js';
import { numbersPeople } from '../role/headings.js';
import { namePeople } from '../role/people-named.js';
import { type Row, valuesIn } from '../rows.js';

/** Ids that fewer rows have than this, or that are repeated more, are no ids of people. */
const MOST = 0.9;

/** In a long file a row is an answer, so that ids are repeated, and few of them are worth keeping. */
export const isLong = (columns: readonly ReadColumn[]): boolean =>
  columnsOfRole(columns, 'question').length > 0 && columnsOfRole(columns, 'open').length > 0;

/**
 * The column of those who wrote the rows, where each is a contribution and one may have written several
 * (Decidim): unless the user names other ids.
 */
export function writerColumn(columns: readonly ReadColumn[]): Column | undefined {
  const asked = columnsOfRole(columns, 'id').find(({ aside }) => !aside);
  const found = columns.find(({ writing }) => writing)?.column;
  return asked === undefined || asked === found ? found : undefined;
}

/** Whether several rows may be of one person: answers, or contributions. */
export const haveSeveral = (columns: readonly ReadColumn[]): boolean =>
  isLong(columns) || writerColumn(columns) !== undefined;

/** The column that tells whose each row is, where one does. */
export function idColumn(columns: readonly ReadColumn[], rows: number): Column | undefined {
  const ids = columnsOfRole(columns, 'id');
  const asked = ids.find(({ aside }) => !aside);
  const filled = ids.filter((column) => column.filled >= MOST * rows);
  const several = [...filled, ...ids].filter(({ distinct }) => distinct > 1);
  // « N° », 1 to n, numbers the answers beside « Participant », whose numbers come again; « Formulaire » tells of nobody.
  const isOfPeople = ({ name, distinct, filled: n }: Column): boolean =>
    distinct < n && numbersPeople(name);
  const usable = isLong(columns)
    ? (several.find(isOfPeople) ?? several[0])
    : filled.find((column) => column.distinct >= MOST * column.filled);
  return asked ?? writerColumn(columns) ?? usable ?? (rows === 1 ? ids[0] : undefined);
}

/** Ids that name people are known as such, whether they were found or the user gave them: they are shown nowhere. */
export const withNaming = (columns: readonly ReadColumn[], rows: readonly Row[]): ReadColumn[] =>
  columns.map((read) =>
    read.column.role === 'id' && namePeople(new Set(valuesIn(rows, read.column.index)))
      ? { ...read, naming: true }
      : read,
  );

/** Says of ids that they are not used, where none can be. */
export function tellUnusedIds(columns: readonly ReadColumn[], rows: number): ReadColumn[] {
  if (idColumn(columns, rows) !== undefined) return [...columns];
  return columns.map((read) =>
    read.column.role === 'id'
      ? { ...read, column: { ...read.column, reason: roleReasons.unusedId } }
      : read,
  );
}

/**
 * Whether nothing tells which answers of a file come from the same person: its rows are answers to several
 * questions, and no column of ids has one of them twice.
 */
export const isWhoseUnknown = (columns: readonly Column[]): boolean =>
  columns.some(({ role, distinct }) => role === 'question' && distinct > 1) &&
  columns.every(({ role, filled, distinct }) => role !== 'id' || distinct === filled);
