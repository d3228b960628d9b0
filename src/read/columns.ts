import type { Column } from '../model.js';
import { measure } from './facts.js';
import { type Choices, choicesOf } from './multiple.js';
import { type OptionOf, optionColumns } from './options.js';
import { roleOf } from './roles.js';
import type { Table } from './table.js';

/** A column and what reading its cells needs. */
export interface ReadColumn {
  readonly column: Column;
  /** Where the column is one option of a question. */
  readonly option?: OptionOf | undefined;
  /** Where a cell holds several options: the options of each value. */
  readonly choices?: Choices | undefined;
}

/** Understands each column of a table. */
export function readColumns({ headers, rows }: Table): ReadColumn[] {
  const facts = headers.map((_, i) => measure(rows.map(({ cells }) => cells[i] ?? '')));
  const headed = headers.map(({ name }, i) => ({ name, facts: facts[i]! }));
  const { options, repeated } = optionColumns(headed);
  return headers.map((header, index) => {
    const option = options.get(index);
    const found = roleOf({
      header,
      index,
      facts: facts[index]!,
      rows: rows.length,
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
      option: isOption ? option : undefined,
      choices: listed ? choicesOf(counts) : undefined,
    };
  });
}
