import type { Column } from '../model/survey.js';
import { bareName, foldName } from '../names.js';
import { countValues, measure } from './facts.js';
import { type Choices, choicesOf } from './multiple.js';
import { type OptionOf, optionColumns } from './options.js';
import { contactsIn, isListed, type RoleFound, roleOf } from './roles.js';
import { HEAD_ROWS, type Row, type Table } from './table.js';

/** A column and what reading its cells needs. */
export interface ReadColumn {
  readonly column: Column;
  /** Where the column is one option of a question. */
  readonly option?: OptionOf | undefined;
  /** Where a cell holds several options: the options of each value. */
  readonly choices?: Choices | undefined;
  /** The question whose answers it holds, as it was asked. */
  readonly question: string;
}

/** What is known of columns before they are looked at, by their folded names (names.ts). */
export interface Known {
  readonly roles: ReadonlyMap<string, RoleFound>;
  readonly wordings: ReadonlyMap<string, string>;
}

/** Understands each column of a table. */
export function readColumns(table: Pick<Table, 'headers' | 'rows'>, known: Known): ReadColumn[] {
  const head = { ...table, rows: table.rows.slice(0, HEAD_ROWS) };
  const columns = understand(head, known);
  return table.rows.length > HEAD_ROWS
    ? columns.map((read) => recounted(read, table.rows, known))
    : columns;
}

function understand(
  { headers, rows }: Pick<Table, 'headers' | 'rows'>,
  { roles, wordings }: Known,
): ReadColumn[] {
  const facts = headers.map((_, i) => measure(valuesOf(rows, i)));
  const headed = headers.map(({ name }, i) => ({ name, facts: facts[i]! }));
  const { options, repeated } = optionColumns(headed);
  const names = new Set(headers.map(({ name }) => bareName(name)));
  const worded = (name: string): string => wordings.get(foldName(name)) ?? name;
  return headers.map((header, index) => {
    const option = options.get(index);
    const found =
      roles.get(foldName(header.name)) ??
      roleOf({
        header,
        index,
        facts: facts[index]!,
        rows: rows.length,
        names,
        option,
        repeated: repeated.has(index),
      });
    const { counts, filled } = facts[index]!;
    const isOption =
      option !== undefined &&
      !found.aside &&
      (found.role === 'multiple' || option.kind === 'other');
    const column: Column = {
      index,
      name: header.name,
      filled,
      distinct: counts.size,
      ...found,
      ...(isOption ? { option: { question: option.question, label: option.label } } : {}),
    };
    const listed = found.role === 'multiple' && !isOption && !found.aside;
    return {
      column,
      option: isOption ? { ...option, question: worded(option.question) } : undefined,
      choices: listed ? choicesOf(counts) : undefined,
      question: worded(header.name),
    };
  });
}

function* valuesOf(rows: readonly Row[], index: number): Generator<string> {
  for (const { cells } of rows) yield cells[index] ?? '';
}

/** Counts, and options of each value, over all rows; a way to reach somebody may come late. */
function recounted(read: ReadColumn, rows: readonly Row[], { roles }: Known): ReadColumn {
  const { column, option } = read;
  const counts = countValues(valuesOf(rows, column.index));
  const filled = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const isGuess = !roles.has(foldName(column.name));
  const found = isGuess && isListed(column, option) ? contactsIn(counts) : undefined;
  return {
    ...read,
    column: { ...column, ...found, filled, distinct: counts.size },
    choices: found ? undefined : read.choices && choicesOf(counts),
  };
}
