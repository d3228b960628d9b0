import type { ReadColumn } from '../columns/columns.js';
import { columnsOfRole } from '../role/candidate.js';
import { isTextName } from '../role/headings.js';
import type { ReadSource } from '../source.js';
import { haveSeveral, idColumn, isLong } from './ids.js';

/** Where the answers stand in a file. `id`, `edition` and `question`: places of columns, from 0. */
export interface FileShape {
  readonly id: number | undefined;
  /** Ids are what names people: others are shown for them. */
  readonly naming: boolean;
  readonly edition: number | undefined;
  /** A row is an answer or a contribution, and a person may have several; otherwise it is a respondent. */
  readonly long: boolean;
  /** One row an answer. Undefined where each open column is a question. */
  readonly question: number | undefined;
  /** Columns of free text; one alone where rows tell what was asked. */
  readonly open: readonly ReadColumn[];
  /** Columns of free text that such a file leaves unread. */
  readonly unread: readonly ReadColumn[];
}

/** Wide or long, and the columns that tell who, when and what was asked. */
export function shapeOf({ columns, source }: Pick<ReadSource, 'columns' | 'source'>): FileShape {
  const open = columns.filter(({ column }) => column.role === 'open');
  const [edition] = columnsOfRole(columns, 'edition');
  const [question] = columnsOfRole(columns, 'question');
  const asks = isLong(columns);
  const text = asks ? (open.find(({ column }) => isTextName(column.name)) ?? open[0]!) : undefined;
  const id = idColumn(columns, source.rows)?.index;
  return {
    id,
    naming: columns.some(({ column, naming }) => naming && column.index === id),
    edition: edition?.index,
    long: haveSeveral(columns),
    question: asks ? question?.index : undefined,
    open: text ? [text] : open,
    unread: text ? open.filter((column) => column !== text) : [],
  };
}
