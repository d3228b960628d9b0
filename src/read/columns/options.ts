import { type Place, UserError } from '../../errors.js';
import { aboutAny, type Message } from '../../message.js';
import { columnMessages as messages } from '../../messages/reading/columns.js';
import { roleReasons as say } from '../../messages/roles.js';
import type { Column, Role } from '../../model/survey.js';
import { namedAmong } from '../../names/names.js';
import { isClosed, namesOf } from '../role/candidate.js';
import { isQuestionName } from '../role/headings.js';
import type { ReadColumn } from './columns.js';

/**
 * What the user says of columns, by their headers, or how these begin where one alone begins so. One of the files
 * at least must have each name; a file that lacks it is read without.
 */
export interface ColumnOptions {
  /**
   * Columns of free text: these and no others. Where each row is an answer, a question of which all answers are marks
   * or options is counted as closed all the same; `roles: { 'À améliorer ?': 'open' }` reads its texts.
   */
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

/** The name meant, as `namedAmong` finds it. */
export const findColumn = (asked: string, names: readonly string[]): string | undefined =>
  namedAmong(names, (name) => name, asked);

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
  const names = namesOf(columns);
  const asked = columns[names.indexOf(findColumn(question, names) ?? '')]?.column;
  if (asked?.role !== 'open' || isQuestionName(asked.name)) return;
  const { name, filled, distinct } = asked;
  if (filled < SOME_VALUES || 2 * distinct <= filled) return;
  throw new UserError(
    messages.answersAsked(name, distinct, filled),
    messages.answersAskedRemedy,
    places?.get(question) ?? { file },
  );
}

/** Overrides what was guessed by what the user says. */
export function withOptions(columns: readonly ReadColumn[], options: ColumnOptions): ReadColumn[] {
  const names = namesOf(columns);
  const found = (asked: readonly string[] | undefined): ReadonlySet<string> =>
    new Set((asked ?? []).flatMap((name) => findColumn(name, names) ?? []));
  const one = (asked: string | undefined): ReadonlySet<string> =>
    found(asked === undefined ? [] : [asked]);
  const ignored = found(options.ignore);
  const [text, question] = [found(options.text), one(options.question)];
  // A question of the command line is the only one of every file with a row a person; a study may be older than a file that lacks its columns.
  const isLong = columns.some(({ column }) => column.role === 'question');
  const isAsked = !isLong && (options.text ?? []).some((name) => !options.places?.has(name));
  // `displaces`: other columns of that role are set aside; an edition may be a label, and no column.
  const given = [
    { option: '--text', role: 'open', names: text, displaces: text.size > 0 || isAsked },
    { option: '--id', role: 'id', names: one(options.id), displaces: false },
    {
      option: '--edition',
      role: 'edition',
      names: one(options.edition),
      displaces: options.edition !== undefined,
    },
    { option: '--question', role: 'question', names: question, displaces: question.size > 0 },
  ] as const;
  const groups = found(options.group);
  const by = (name: string, option: string): string =>
    say.asked(options.places?.get(name)?.file ?? option);
  return columns.map((read): ReadColumn => {
    const { name, role } = read.column;
    if (ignored.has(name)) return setAside(read, by(name, '--ignore'));
    const asked = given.find((one) => one.names.has(name));
    if (asked) return as(read, asked.role, by(name, asked.option));
    if (groups.has(name)) return grouping(read, by(name, '--group'));
    const displaced = given.find((one) => one.displaces && one.role === role);
    if (!displaced) return read;
    const study = displaced.option === '--text' ? studyOfTexts(options)?.file : undefined;
    const set = setAside(read, say.notAsked(study ?? displaced.option));
    return role === 'open' ? { ...set, unasked: true } : set;
  });
}

/** Where a study names the columns of text, if one does. */
const studyOfTexts = ({ text = [], places }: ColumnOptions): Place | undefined =>
  text.flatMap((name) => places?.get(name) ?? [])[0];

/** That a study, which may be older than a file, does not name columns where people wrote; an option of the command line is of today. */
export function unnamedTexts(columns: readonly ReadColumn[], options: ColumnOptions): Message[] {
  const study = studyOfTexts(options);
  const unnamed = columns.filter(({ unasked }) => unasked).map(({ column }) => column);
  return study?.file === undefined
    ? []
    : aboutAny(unnamed, (some) => messages.unnamedTexts(some, study.file!));
}

export function applyQuestion(
  columns: readonly ReadColumn[],
  { name, distinct }: Column,
): ReadColumn[] {
  return columns.map((read) =>
    read.column.name === name ? as(read, 'question', say.question(distinct)) : read,
  );
}

function as({ column, question, writing }: ReadColumn, role: Role, reason: string): ReadColumn {
  const { option: _, aside: __, doubtful: ___, ...bare } = column;
  return {
    column: { ...bare, role, reason },
    question,
    ...(role === 'id' && writing && { writing }),
  };
}

export function setAside({ column, question }: ReadColumn, reason: string): ReadColumn {
  const { doubtful: _, ...sure } = column;
  return { column: { ...sure, role: 'choice', reason, aside: true }, question };
}

function grouping(read: ReadColumn, reason: string): ReadColumn {
  const { aside: _, ...column } = read.column;
  return isClosed(column) ? { ...read, column } : as(read, 'choice', reason);
}
