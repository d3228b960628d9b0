import { aboutCount, type Message } from '../../../message.js';
import { rowMessages } from '../../../messages/reading/rows.js';
import { workbookMessages as say } from '../../../messages/reading/workbooks.js';
import { bareName } from '../../../names/names.js';
import { noRepairs } from '../../header/clean.js';
import { isSameRow } from '../../header/left-out.js';
import { ABOVE } from '../../header/start.js';
import { topOf } from '../../header/top.js';
import { areQuestions } from '../../layout/blocks.js';
import { areEditions, isMoment, titleLabels } from '../../layout/told-apart.js';
import { asks, isTextName, numbersPeople, technicalRole } from '../../role/headings.js';
import { filledIn, type Row, rowsWidth, valueAt } from '../../rows.js';
import { isFigure } from '../../values.js';
import { asForms } from './forms.js';
import { isVersion, stackedSheets } from './same-headings.js';
import { areSame, isOfQuestion } from './same-people.js';
import { holdsAnswers, sumsUp } from './sheet-kinds.js';

export interface SourceSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
  /** Some of its cells were merged over several rows (merged-down.ts). */
  readonly isMerged: boolean;
  /** The column of ids of people among these. */
  readonly whose?: number | undefined;
}

/** A sheet from its headings on: the title of each is its own. */
export const underTitles = (sheet: SourceSheet): SourceSheet => ({
  ...sheet,
  rows: sheet.rows.slice(topOf(sheet, noRepairs()).above),
});

/** Several sheets as one table. */
export interface SheetsTogether {
  readonly sheets: readonly SourceSheet[];
  readonly rows: readonly Row[];
  /** The heading of the people by whom sheets are joined; undefined where each is a question and its answers. */
  readonly by?: string;
  /** What each sheet is to its rows, where they stand below each other (same-headings.ts), and what is told of each. */
  readonly as?: string;
  /** Its title tells the edition of each. */
  readonly byTitle?: boolean;
  /** Each sheet is a questionnaire filled in. */
  readonly isForm?: boolean;
  /** The column of ids of people among these, where it is one. */
  readonly whose?: number | undefined;
  readonly told?: readonly Message[];
}

/** The sheets that are read with the one chosen; undefined where it is read alone. */
export function sheetsBeside(
  chosen: SourceSheet,
  shown: readonly SourceSheet[],
): SheetsTogether | undefined {
  const own = shown.filter((sheet) => !sumsUp(sheet));
  if (!own.includes(chosen)) return undefined;
  const forms = asForms(chosen, own);
  if (forms) return { ...forms, isForm: true };
  const ofOneYear = !areEditions(own.map(({ name }) => name));
  const beside = ofOneYear && (joined(chosen, own) ?? asQuestions(own) ?? asBlocks(own));
  return beside || stackedSheets(chosen, own) || stackedUnderTitles(chosen, own);
}

/**
 * Sheets of the same headings that each have a title above them, as they stand below these; they are called by their titles
 * where these alone tell editions.
 */
function stackedUnderTitles(
  chosen: SourceSheet,
  own: readonly SourceSheet[],
): SheetsTogether | undefined {
  const titles = own.map(({ rows }) => filledIn(rows[0]?.cells ?? [])[0] ?? '');
  if (titles.some(isVersion) || titles.some(isMoment)) return undefined;
  const areTitled = areEditions(titles) && !areEditions(own.map(({ name }) => name));
  const labels = titleLabels(titles);
  const headed = own.map((sheet, i) => {
    const under = underTitles(sheet);
    const above = sheet.rows.length - under.rows.length;
    return { under: areTitled && above > 0 ? { ...under, name: labels[i]! } : under, above };
  });
  if (!headed.some(({ above }) => above > 0)) return undefined;
  const sheets = headed.map(({ under }) => under);
  const stacked = stackedSheets(sheets[own.indexOf(chosen)]!, sheets);
  if (!stacked) return undefined;
  const taken = own.filter((_, i) => stacked.sheets.some(({ name }) => name === sheets[i]!.name));
  const told = own.flatMap((sheet, i) =>
    taken.includes(sheet) && !areTitled
      ? aboutCount(headed[i]!.above, (n) => say.ofSheet(sheet.name, rowMessages.above(n)))
      : [],
  );
  return { ...stacked, sheets: taken, byTitle: areTitled, told: [...told, ...stacked.told] };
}

interface Told {
  readonly sheet: SourceSheet;
  readonly name: string;
  readonly people: ReadonlyMap<string, Row>;
}

/**
 * Sheets that begin with the numbers, addresses or names of the same people, each once, and have other questions, beside each
 * other: « Participant, Ce qui vous a plu », « Participant, Ce qui vous a déplu ».
 */
function joined(chosen: SourceSheet, shown: readonly SourceSheet[]): SheetsTogether | undefined {
  const by = headOf(chosen)[0] ?? '';
  const people = peopleOf(chosen);
  if (!people || !tellsWho(by, shown)) return undefined;
  const all = withSamePeople({ sheet: chosen, name: chosen.name, people }, by, shown);
  return all.length > 1
    ? { sheets: all.map(({ sheet }) => sheet), rows: rowsBeside(all, by), by }
    : undefined;
}

/** « N° » may count the rows of each sheet: only those of a questionnaire have the same people. */
function tellsWho(by: string, shown: readonly SourceSheet[]): boolean {
  const role = technicalRole(by)?.role;
  const areQuestions = shown.every(({ name }) => isOfQuestion(name));
  return numbersPeople(by) || role === 'personal' || (role === 'id' && areQuestions);
}

/** A sheet, and those that have the same people and ask them something else. */
function withSamePeople(chosen: Told, by: string, shown: readonly SourceSheet[]): Told[] {
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
function asQuestions(shown: readonly SourceSheet[]): SheetsTogether | undefined {
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

/**
 * Sheets of the same headings, each under its question, as tables below each other (layout/blocks.ts); beside them,
 * one on which nobody answers, as a list of those who came, is left.
 */
function asBlocks(shown: readonly SourceSheet[]): SheetsTogether | undefined {
  const blocks = shown.flatMap((sheet) => blockIn(sheet) ?? []);
  const sheets = blocks.map(({ sheet }) => sheet);
  const [first] = blocks;
  const areAlike =
    blocks.length > 1 &&
    blocks.every(({ head }) => isSameRow(head.cells, first!.head.cells)) &&
    areQuestions(blocks.map(({ title }) => title)) &&
    !shown.some((sheet) => !sheets.includes(sheet) && holdsAnswers(sheet));
  if (!areAlike) return undefined;
  const rows = blocks.flatMap(({ title, head, own }) => [
    { line: head.line - 1, cells: [title] },
    head,
    ...own,
  ]);
  return { sheets, rows };
}

/** A question and the table under it; between them may stand facts, « Type : mur », « Réponses : 12 ». */
interface Block {
  readonly sheet: SourceSheet;
  readonly title: string;
  readonly head: Row;
  readonly own: readonly Row[];
}

const isTitleOf = (cell: string): boolean => asks(cell) && !isTextName(cell);

function blockIn(sheet: SourceSheet): Block | undefined {
  const at = sheet.rows.findIndex(({ cells }) => cells.some(isTextName) && !cells.some(isFigure));
  const [title, ...others] = sheet.rows
    .slice(0, Math.max(0, at))
    .flatMap(({ cells }) => filledIn(cells).filter(isTitleOf));
  if (at > ABOVE || title === undefined || others.length > 0) return undefined;
  return { sheet, title: title.trim(), head: sheet.rows[at]!, own: sheet.rows.slice(at + 1) };
}

const headOf = ({ rows: [head] }: SourceSheet): string[] =>
  (head?.cells ?? []).map((cell) => cell.trim());

/** The row of each person; undefined where one has none or several. */
function peopleOf({ rows: [, ...rows] }: SourceSheet): ReadonlyMap<string, Row> | undefined {
  const people = new Map(rows.map((row) => [valueAt(row.cells, 0), row]));
  return people.size === rows.length && !people.has('') ? people : undefined;
}
