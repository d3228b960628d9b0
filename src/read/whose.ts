import type { Column } from '../model/survey.js';

/**
 * Whether nothing tells which answers of a file come from the same person: its rows are answers to several
 * questions, and no column of ids has one of them twice.
 */
export const isWhoseUnknown = (columns: readonly Column[]): boolean =>
  columns.some(({ role, distinct }) => role === 'question' && distinct > 1) &&
  columns.every(({ role, filled, distinct }) => role !== 'id' || distinct === filled);
