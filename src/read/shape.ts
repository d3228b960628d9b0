import type { ReadColumn } from './columns.js';
import { isTextName } from './role-names.js';
import type { ReadSource } from './source.js';

/** Where the answers stand in a file. */
export interface Shape {
  readonly id: number | undefined;
  readonly edition: number | undefined;
  /** Long: one row an answer. Undefined in a wide file: one row a respondent. */
  readonly question: number | undefined;
  /** Columns of free text; one alone in a long file. */
  readonly open: readonly ReadColumn[];
  /** Columns of free text that a long file leaves unread. */
  readonly unread: readonly ReadColumn[];
}

/** Ids that fewer rows have than this are no ids of rows. */
const MOST = 0.9;

/** Wide or long, and the columns that tell who, when and what was asked. */
export function shapeOf({ columns, source }: ReadSource): Shape {
  const open = columns.filter(({ column }) => column.role === 'open');
  const edition = columns.find(({ column }) => column.role === 'edition')?.column.index;
  const question = columns.find(({ column }) => column.role === 'question')?.column.index;
  const long = question !== undefined && open.length > 0;
  const text = long ? (open.find(({ column }) => isTextName(column.name)) ?? open[0]!) : undefined;
  return {
    id: idColumn(columns, source.rows, long),
    edition,
    question: long ? question : undefined,
    open: text ? [text] : open,
    unread: text ? open.filter((column) => column !== text) : [],
  };
}

function idColumn(columns: readonly ReadColumn[], rows: number, long: boolean): number | undefined {
  const ids = columns.filter(({ column }) => column.role === 'id').map(({ column }) => column);
  const asked = ids.find(({ aside }) => !aside);
  const usable = ids.find(({ filled, distinct }) =>
    long
      ? filled >= MOST * rows && distinct > 1
      : filled >= MOST * rows && distinct >= MOST * filled,
  );
  return (asked ?? usable ?? (rows === 1 ? ids[0] : undefined))?.index;
}
