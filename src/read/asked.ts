import { readMessages } from '../messages/read.js';
import type { Column, Role } from '../model.js';
import type { ReadColumn } from './columns.js';
import { foldName } from './names.js';

const say = readMessages.reasons;

/** What the user says of columns; names that a file lacks are passed over. */
export interface ColumnOptions {
  readonly text?: readonly string[];
  readonly id?: string;
  readonly edition?: string;
  readonly question?: string;
  readonly group?: readonly string[];
}

/** The name meant: as typed, or else whatever its case, accents and spaces. */
export function findColumn(asked: string, names: readonly string[]): string | undefined {
  return (
    names.find((name) => name === asked) ?? names.find((name) => foldName(name) === foldName(asked))
  );
}

/** Kinds of columns that split respondents as they are. */
const GROUPING: readonly Role[] = ['choice', 'multiple', 'scale', 'number'];

/** Overrides what was guessed by what the user says. */
export function applyAsked(columns: readonly ReadColumn[], options: ColumnOptions): ReadColumn[] {
  const names = columns.map(({ column }) => column.name);
  const found = (asked: readonly string[] | undefined): ReadonlySet<string> =>
    new Set((asked ?? []).flatMap((name) => findColumn(name, names) ?? []));
  const one = (asked: string | undefined): ReadonlySet<string> =>
    found(asked === undefined ? [] : [asked]);
  const text = found(options.text);
  const id = one(options.id);
  const edition = one(options.edition);
  const question = one(options.question);
  const group = found(options.group);
  return columns.map((read): ReadColumn => {
    const { column } = read;
    const { name, role } = column;
    if (text.has(name)) return as(column, 'open', '--text');
    if (id.has(name)) return as(column, 'id', '--id');
    if (edition.has(name)) return as(column, 'edition', '--edition');
    if (question.has(name)) return as(column, 'question', '--question');
    if (group.has(name)) return grouping(read);
    const displaced =
      (role === 'open' && text.size > 0) ||
      (role === 'edition' && edition.size > 0) ||
      (role === 'question' && question.size > 0);
    return displaced ? setAside(column) : read;
  });
}

function as({ option: _, aside: __, ...column }: Column, role: Role, option: string): ReadColumn {
  return { column: { ...column, role, reason: say.asked(option) } };
}

function setAside(column: Column): ReadColumn {
  return { column: { ...column, role: 'choice', reason: say.notAsked, aside: true } };
}

function grouping(read: ReadColumn): ReadColumn {
  if (!GROUPING.includes(read.column.role)) return as(read.column, 'choice', '--group');
  const { aside: _, ...column } = read.column;
  return { ...read, column };
}
