import type { Message } from '../../message.js';
import { columnMessages } from '../../messages/reading/columns.js';
import { rowMessages } from '../../messages/reading/rows.js';
import type { ReadColumn } from '../columns.js';
import { leftEarly } from '../left-early.js';
import { addLine, noLines } from '../lines.js';
import { HEAD_ROWS, type Row } from '../table.js';

/** What is counted of the rows that go by, and are not kept. */
export interface Watch {
  readonly add: (row: Row) => void;
  /** The columns, those that are not read with the rows that they fill. */
  readonly columns: () => ReadColumn[];
  readonly incomplete: () => number;
  /** What was there and not read, in the user’s language. */
  readonly messages: () => Message[];
}

export function watchRows(columns: readonly ReadColumn[]): Watch {
  const unread = columns.filter(
    ({ column, option }) => column.role === 'empty' || option?.kind === 'other',
  );
  const filled = new Map(unread.map(({ column }) => [column.index, 0]));
  const left = leftEarly(columns);
  const beyond = noLines();
  let incomplete = 0;
  const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
  return {
    add({ line, cells }) {
      for (const [index, n] of filled) if (isFilled(cells[index])) filled.set(index, n + 1);
      if (left?.(cells)) incomplete++;
      if (cells.length > columns.length && cells.slice(columns.length).some(isFilled))
        addLine(beyond, line);
    },
    columns: () =>
      columns.map((read) => {
        const count = filled.get(read.column.index);
        return count === undefined ? read : { ...read, column: { ...read.column, filled: count } };
      }),
    incomplete: () => incomplete,
    messages() {
      const late = columns.filter(
        ({ column }) => column.role === 'empty' && (filled.get(column.index) ?? 0) > 0,
      );
      const names = late.map(({ column }) => column.name);
      return [
        ...(names.length > 0 ? [columnMessages.late(names, HEAD_ROWS)] : []),
        ...(beyond.count > 0 ? [rowMessages.beyond(beyond)] : []),
      ];
    },
  };
}
