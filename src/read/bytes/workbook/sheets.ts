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
export interface Together {
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
  const known = technicalRole(by)?.role;
  // « N° » may count the rows of each sheet: only those of a questionnaire have the same people.
  const numbers = known === 'id' && shown.every(({ name }) => isOfQuestion(name));
  const tellsWho = numbersPeople(by) || known === 'personal' || numbers;
  if (!tellsWho || !people) return undefined;
  const taken = new Set(headOf(chosen).map(bareName));
  const all: Told[] = [{ sheet: chosen, name: chosen.name, people }];
  for (const sheet of shown) {
    const [first = '', ...questions] = headOf(sheet).map(bareName);
    const theirs = sheet === chosen || first !== bareName(by) ? undefined : peopleOf(sheet);
    const isNew = questions.length > 0 && !questions.some((one) => taken.has(one));
    const told = theirs && isNew && { sheet, name: sheet.name, people: theirs };
    if (!told || !all.every((one) => areSame(by, one, told))) continue;
    for (const question of questions) taken.add(question);
    all.push(told);
  }
  if (all.length === 1) return undefined;
  // Who only stands on a list, of those who enrolled, answered nothing.
  const answered = all.filter(({ sheet }) => holdsAnswers(sheet));
  const whose = answered.length > 0 ? answered : all;
  const keys = [...new Set(whose.flatMap((one) => [...one.people.keys()]))];
  const widths = all.map(({ sheet }) => rowsWidth(sheet.rows));
  const beside = (rowIn: (at: number) => Row | undefined): string[] =>
    all.flatMap((_, at) =>
      Array.from({ length: widths[at]! - 1 }, (_, i) => rowIn(at)?.cells[i + 1] ?? ''),
    );
  const rows = keys.map((key, i): Row => {
    const line = people.get(key)?.line ?? chosen.rows.at(-1)!.line + i;
    return { line, cells: [key, ...beside((at) => all[at]!.people.get(key))] };
  });
  const head = { line: 1, cells: [by, ...beside((at) => all[at]!.sheet.rows[0])] };
  return { sheets: all.map(({ sheet }) => sheet), rows: [head, ...rows], by };
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
