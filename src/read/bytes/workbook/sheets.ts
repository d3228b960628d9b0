import { bareName } from '../../../names.js';
import { isSame, isTitle } from '../../header/left-out.js';
import { areQuestions } from '../../layout/blocks.js';
import { areEditions } from '../../layout/told-apart.js';
import { asks, isTextName, numbersPeople, technicalRole } from '../../role/headings.js';
import { type Row, rowsWidth, valueAt } from '../../table.js';
import { areSame, isOfQuestion } from './same-people.js';
import { holdsAnswers, sumsUp } from './sheet-kinds.js';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
}

/** Several sheets as one table. */
interface Together {
  readonly sheets: readonly Sheet[];
  readonly rows: readonly Row[];
  /** The heading of the people by whom sheets are joined; undefined where each is a question and its answers. */
  readonly by?: string;
}

/** The sheets that are read with the one chosen; undefined where it is read alone. */
export function together(chosen: Sheet, shown: readonly Sheet[]): Together | undefined {
  const own = shown.filter((sheet) => !sumsUp(sheet));
  if (!own.includes(chosen) || areEditions(own.map(({ name }) => name))) return undefined;
  return joined(chosen, own) ?? asQuestions(own) ?? asBlocks(own);
}

interface Told {
  readonly sheet: Sheet;
  readonly name: string;
  readonly people: ReadonlyMap<string, Row>;
}

/**
 * Sheets that begin with the numbers, addresses or names of the same people, each once, and have other questions, beside each
 * other: « Participant, Ce qui vous a plu », « Participant, Ce qui vous a déplu ».
 */
function joined(chosen: Sheet, shown: readonly Sheet[]): Together | undefined {
  const by = headOf(chosen)[0] ?? '';
  const people = peopleOf(chosen);
  if (!people || !tellsWho(by, shown)) return undefined;
  const all = withSamePeople({ sheet: chosen, name: chosen.name, people }, by, shown);
  return all.length > 1
    ? { sheets: all.map(({ sheet }) => sheet), rows: rowsBeside(all, by), by }
    : undefined;
}

/** « N° » may count the rows of each sheet: only those of a questionnaire have the same people. */
function tellsWho(by: string, shown: readonly Sheet[]): boolean {
  const role = technicalRole(by)?.role;
  const areQuestions = shown.every(({ name }) => isOfQuestion(name));
  return numbersPeople(by) || role === 'personal' || (role === 'id' && areQuestions);
}

/** A sheet, and those that have the same people and ask them something else. */
function withSamePeople(chosen: Told, by: string, shown: readonly Sheet[]): Told[] {
  const taken = new Set(headOf(chosen.sheet).map(bareName));
  const all = [chosen];
  for (const sheet of shown) {
    const [first = '', ...questions] = headOf(sheet).map(bareName);
    const people = sheet === chosen.sheet || first !== bareName(by) ? undefined : peopleOf(sheet);
    const isNew = questions.length > 0 && !questions.some((one) => taken.has(one));
    const told = people && isNew && { sheet, name: sheet.name, people };
    if (!told || !all.every((one) => areSame(by, one, told))) continue;
    for (const question of questions) taken.add(question);
    all.push(told);
  }
  return all;
}

/** A row a person, of what each sheet tells of that person. */
function rowsBeside(all: readonly Told[], by: string): Row[] {
  const { sheet: chosen, people } = all[0]!;
  // Who only stands on a list, of those who enrolled, answered nothing.
  const answered = all.filter(({ sheet }) => holdsAnswers(sheet));
  const whose = answered.length > 0 ? answered : all;
  const keys = new Set(whose.flatMap((one) => [...one.people.keys()]));
  const widths = all.map(({ sheet }) => rowsWidth(sheet.rows));
  const beside = (rowIn: (told: Told) => Row | undefined): string[] =>
    all.flatMap((told, at) =>
      Array.from({ length: widths[at]! - 1 }, (_, i) => rowIn(told)?.cells[i + 1] ?? ''),
    );
  const rows = [...keys].map((key, i): Row => {
    const line = people.get(key)?.line ?? chosen.rows.at(-1)!.line + i;
    return { line, cells: [key, ...beside((told) => told.people.get(key))] };
  });
  return [{ line: 1, cells: [by, ...beside(({ sheet }) => sheet.rows[0])] }, ...rows];
}

/** Sheets of one column each, under a question: a row an answer, as nothing tells whose it is. */
function asQuestions(shown: readonly Sheet[]): Together | undefined {
  const questions = shown.map((sheet) => headOf(sheet)[0] ?? '');
  const areAsked =
    shown.length > 1 &&
    new Set(questions.map(bareName)).size === questions.length &&
    questions.every(asks) &&
    shown.every(({ rows }) => rowsWidth(rows) === 1);
  if (!areAsked) return undefined;
  const rows = shown.flatMap(({ rows: [, ...answers] }, at) =>
    answers.map(({ line, cells }): Row => ({ line, cells: [questions[at]!, cells[0] ?? ''] })),
  );
  return { sheets: shown, rows: [{ line: 1, cells: ['Question', 'Réponse'] }, ...rows] };
}

/** Sheets of the same headings, each under a title: tables below each other (layout/blocks.ts). */
function asBlocks(shown: readonly Sheet[]): Together | undefined {
  const tops = shown.map(({ rows: [title, head] }) => ({ title, head: head?.cells ?? [] }));
  const [first] = tops;
  const areAlike =
    shown.length > 1 &&
    first?.head.some(isTextName) &&
    tops.every(({ title, head }) => isTitle(title!) && isSame(head, first.head)) &&
    areQuestions(tops.map(({ title }) => valueAt(title!.cells, 0)));
  return areAlike ? { sheets: shown, rows: shown.flatMap(({ rows }) => rows) } : undefined;
}

const headOf = ({ rows: [head] }: Sheet): string[] =>
  (head?.cells ?? []).map((cell) => cell.trim());

/** The row of each person; undefined where one has none or several. */
function peopleOf({ rows: [, ...rows] }: Sheet): ReadonlyMap<string, Row> | undefined {
  const people = new Map(rows.map((row) => [valueAt(row.cells, 0), row]));
  return people.size === rows.length && !people.has('') ? people : undefined;
}
