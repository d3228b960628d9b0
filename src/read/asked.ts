import { type Place, UserError } from '../errors.js';
import { readMessages as messages } from '../messages/read.js';
import { CLOSED_KINDS, type Column, type Role } from '../model/survey.js';
import { foldName } from '../names.js';
import type { ReadColumn } from './columns.js';
import { isQuestionName } from './role-names.js';

const say = messages.reasons;

/** What the user says of columns; names that a file lacks are passed over. */
export interface ColumnOptions {
  /** Columns of free text: these and no others. */
  readonly text?: readonly string[] | undefined;
  /** Column of the respondents’ (wide) or the rows’ (long) ids. */
  readonly id?: string | undefined;
  /** A column, or else the label of the edition of all files. */
  readonly edition?: string | undefined;
  /** Column of the questions’ wordings: long shape. */
  readonly question?: string | undefined;
  /** Closed columns that split respondents. */
  readonly group?: readonly string[] | undefined;
  /** Columns left out. */
  readonly ignore?: readonly string[] | undefined;
  /** Where the names above were written, when that is in a file. */
  readonly places?: ReadonlyMap<string, Place> | undefined;
}

/** The name meant: as typed, or else whatever its case, accents and spaces. */
export function findColumn(asked: string, names: readonly string[]): string | undefined {
  return (
    names.find((name) => name === asked) ?? names.find((name) => foldName(name) === foldName(asked))
  );
}

/** Kinds of columns that split respondents as they are. */
const GROUPING: readonly Role[] = CLOSED_KINDS;

/** From this many values, a column of which more than half are different holds no questions. */
const SOME_VALUES = 8;

/**
 * Refuses answers for the questions of a long file, which every respondent's row repeats.
 * @throws UserError where the column asked for holds what people wrote.
 */
export function refuseAnswersAsQuestions(
  columns: readonly ReadColumn[],
  { question, places }: ColumnOptions,
  file: string,
): void {
  if (question === undefined) return;
  const names = columns.map(({ column }) => column.name);
  const asked = columns[names.indexOf(findColumn(question, names) ?? '')]?.column;
  if (asked?.role !== 'open' || isQuestionName(asked.name)) return;
  const { name, filled, distinct } = asked;
  if (filled < SOME_VALUES || 2 * distinct <= filled) return;
  throw new UserError(
    messages.answersAsked(name, distinct, filled),
    places?.get(question) ?? { file },
    messages.answersAskedRemedy,
  );
}

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
  const ignore = found(options.ignore);
  const by = (name: string, option: string): string =>
    say.asked(options.places?.get(name)?.file ?? option);
  return columns.map((read): ReadColumn => {
    const { name, role } = read.column;
    if (ignore.has(name)) return setAside(read, by(name, '--ignore'));
    if (text.has(name)) return as(read, 'open', by(name, '--text'));
    if (id.has(name)) return as(read, 'id', by(name, '--id'));
    if (edition.has(name)) return as(read, 'edition', by(name, '--edition'));
    if (question.has(name)) return as(read, 'question', by(name, '--question'));
    if (group.has(name)) return grouping(read, by(name, '--group'));
    const displaced =
      (role === 'open' && text.size > 0) ||
      (role === 'edition' && options.edition !== undefined) ||
      (role === 'question' && question.size > 0);
    return displaced ? setAside(read, say.notAsked) : read;
  });
}

/** The columns, that one telling what was asked. */
export function applyQuestion(
  columns: readonly ReadColumn[],
  { name, distinct }: Column,
): ReadColumn[] {
  return columns.map((read) =>
    read.column.name === name ? as(read, 'question', say.question(distinct)) : read,
  );
}

function as({ column, question }: ReadColumn, role: Role, reason: string): ReadColumn {
  const { option: _, aside: __, doubtful: ___, ...bare } = column;
  return { column: { ...bare, role, reason }, question };
}

function setAside({ column, question }: ReadColumn, reason: string): ReadColumn {
  const { doubtful: _, ...sure } = column;
  return { column: { ...sure, role: 'choice', reason, aside: true }, question };
}

function grouping(read: ReadColumn, reason: string): ReadColumn {
  if (!GROUPING.includes(read.column.role)) return as(read, 'choice', reason);
  const { aside: _, ...column } = read.column;
  return { ...read, column };
}
