import { groupBy } from '../../ground/group-by.js';
import { roleReasons } from '../../messages/roles.js';
import type { Column } from '../../model/survey.js';
import { bareName } from '../../names/names.js';
import type { ReadColumn } from '../columns/columns.js';
import { setAside } from '../columns/options.js';
import { tellsOfBoard } from '../role/board.js';
import { columnsOfRole, isClosed } from '../role/candidate.js';
import { FEW_QUESTIONS } from '../role/facts.js';
import { isTextName } from '../role/headings.js';
import { SOMEBODY } from '../role/headings-written.js';
import { type Row, valueAt, valuesIn } from '../rows.js';
import { isFullName } from '../values.js';
import { haveSeveral, idColumn, isLong } from './ids.js';

/** By a slip, so many of the people may have given two answers to a question that is asked once. */
export const SLIPS = 0.1;

/** Whose a row is, in a file with a row an answer. */
export const personIn =
  (edition: number | undefined, id: number) =>
  ({ cells }: Row): string =>
    `${cells[edition ?? -1]}\0${cells[id]}`;

/** The columns of a long file, those set aside that tell of each answer, and not of who gave it. */
export function setAnswersAside(
  columns: readonly ReadColumn[],
  rows: readonly Row[],
  kept: ReadonlySet<string>,
): ReadColumn[] {
  const id = idColumn(columns, rows.length);
  if (!haveSeveral(columns) || !id) return [...columns];
  const [edition] = columnsOfRole(columns, 'edition');
  const people = groupBy(rows, personIn(edition?.index, id.index));
  const isOfAnswers = ({ index }: Column): boolean => {
    const given = [...people.values()]
      .map((own) => valuesIn(own, index))
      .filter(({ length }) => length > 1);
    const differ = given.filter((values) => new Set(values).size > 1);
    return differ.length > SLIPS * given.length;
  };
  return columns.map((read) =>
    isClosed(read.column) && !kept.has(read.column.name) && isOfAnswers(read.column)
      ? setAside(read, roleReasons.ofAnswers)
      : read,
  );
}

/** The columns of a board, those set aside that tell of each note: nobody ticked anything there. */
export const setNotesAside = (
  columns: readonly ReadColumn[],
  kept: ReadonlySet<string>,
): ReadColumn[] =>
  columns.map((read) =>
    isClosed(read.column) && !kept.has(read.column.name)
      ? setAside(read, roleReasons.ofNotes)
      : read,
  );

/**
 * The same columns, with the names of those who wrote the rows of a long file as their ids, where it has no others:
 * full names, or what each question has once for each person.
 */
export function withWriters(columns: readonly ReadColumn[], rows: readonly Row[]): ReadColumn[] {
  if (!isLong(columns) || idColumn(columns, rows.length)) return [...columns];
  const [question] = columnsOfRole(columns, 'question');
  return columns.map((read): ReadColumn => {
    const { name, index, role } = read.column;
    const values = rows.map(({ cells }) => valueAt(cells, index));
    const areNames =
      role === 'personal' &&
      ((SOMEBODY.writers.test(bareName(name)) && values.every(isFullName)) ||
        (SOMEBODY.called.test(bareName(name)) && areOnce(values, rows, question)));
    return areNames
      ? { ...read, column: { ...read.column, role: 'id', reason: roleReasons.codes }, naming: true }
      : read;
  });
}

/** Whether people are called by values that no question has twice, and some questions share. */
function areOnce(
  values: readonly string[],
  rows: readonly Row[],
  question: Column | undefined,
): boolean {
  if (question === undefined || values.includes('')) return false;
  const asked = rows.map(({ cells }, i) => `${valueAt(cells, question.index)}\0${values[i]}`);
  return new Set(asked).size === rows.length && new Set(values).size < rows.length;
}

/** Cells that are filled, and people who are never asked the same twice, but for slips. */
const NEARLY_ALL = 0.95;
/** People answer at least this share of the questions, on average. */
const ANSWERED = 0.5;

/**
 * The column that tells what was asked, in a file that does not call it so: beside one column of text, which
 * bears no question’s name either, and ids that are repeated, it never says the same of a person twice, and
 * most people have most of its values.
 * @param kept columns whose role the user chose, by name.
 */
export function questionColumn(
  columns: readonly ReadColumn[],
  rows: readonly Row[],
  kept: ReadonlySet<string>,
): Column | undefined {
  const text = onlyText(columns);
  if (!text || !isTextName(text.name)) return undefined;
  const [edition] = columnsOfRole(columns, 'edition');
  const candidates = fewChoices(columns, kept);
  const cellsOf = (...among: (Column | undefined)[]): Set<string> =>
    new Set(
      rows.flatMap(({ cells }) => {
        const said = among.map((column) => column && valueAt(cells, column.index));
        return said.includes('') ? [] : [JSON.stringify(said)];
      }),
    );
  return columnsOfRole(columns, 'id')
    .filter(({ distinct }) => distinct > 1)
    .flatMap((id) => {
      const people = cellsOf(edition, id).size;
      return candidates.filter((candidate) => {
        const asked = cellsOf(edition, id, candidate).size;
        return (
          people <= NEARLY_ALL * asked &&
          asked >= NEARLY_ALL * rows.length &&
          asked >= ANSWERED * people * candidate.distinct
        );
      });
    })[0];
}

/** The column that tells in which column of a board a note hung, beside the one text: `Ce qui a bien marché`, `Drop`. */
export function boardColumn(
  columns: readonly ReadColumn[],
  rows: readonly Row[],
  kept: ReadonlySet<string>,
): Column | undefined {
  const text = onlyText(columns);
  if (!text) return undefined;
  return fewChoices(columns, kept).find(({ index, name }) => {
    const titles = valuesIn(rows, index);
    return (
      titles.length >= NEARLY_ALL * rows.length && tellsOfBoard(name, text.name, new Set(titles))
    );
  });
}

/** The one column of text, where none tells what was asked. */
function onlyText(columns: readonly ReadColumn[]): Column | undefined {
  const [text, ...others] = columnsOfRole(columns, 'open');
  return others.length > 0 || columnsOfRole(columns, 'question').length > 0 ? undefined : text;
}

/** Closed questions of as few values as a questionnaire has questions. */
const fewChoices = (columns: readonly ReadColumn[], kept: ReadonlySet<string>): Column[] =>
  columns
    .filter(({ option }) => !option)
    .map(({ column }) => column)
    .filter(
      ({ role, aside, distinct, name }) =>
        role === 'choice' && !aside && distinct > 1 && distinct <= FEW_QUESTIONS && !kept.has(name),
    );
