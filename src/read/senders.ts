import type { ReadColumn } from './columns.js';
import type { Row } from './table.js';
import { isEmail } from './values.js';

/** The e-mail address that a row gives as its own, without its case. */
export function senderOf(columns: readonly ReadColumn[], { cells }: Row): string | undefined {
  for (const { column } of columns) {
    const value = column.role === 'personal' ? (cells[column.index] ?? '').trim() : '';
    if (isEmail(value)) return value.toLowerCase();
  }
  return undefined;
}
