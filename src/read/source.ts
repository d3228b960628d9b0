import { createHash } from 'node:crypto';
import { aboutAny, type Message } from '../message.js';
import { columnMessages as say } from '../messages/reading/columns.js';
import type { Notice, Source } from '../model/survey.js';
import { type ReadColumn, readColumns } from './columns/columns.js';
import { knownColumns } from './columns/known.js';
import { absentColumns, inColumns } from './columns/named.js';
import {
  applyQuestion,
  findColumn,
  refuseAnswersAsQuestions,
  unnamedTexts,
  withOptions,
} from './columns/options.js';
import { type Renames, renamesIn } from './columns/renames.js';
import { toldColumns } from './columns/told.js';
import type { FileToRead, InputFile } from './files.js';
import { cleanHeader } from './header/clean.js';
import type { ReadOptions } from './options.js';
import { datedByYear } from './people/by-year.js';
import { labelOverEditions } from './people/editions.js';
import { columnsOfRole, namesOf } from './role/candidate.js';
import { HEAD_ROWS, type HeadedTable, type Row, valueAt } from './rows.js';
import { isLong, tellUnusedIds, withNaming, writerColumn } from './shape/ids.js';
import {
  boardColumn,
  questionColumn,
  setAnswersAside,
  setNotesAside,
  withWriters,
} from './shape/long.js';
import { longClosedColumns, toldQuestions } from './shape/long-closed.js';
import { wholeTable } from './whole-table.js';

/** One file whose columns are understood. */
export interface UnderstoodTable {
  readonly source: Source;
  /** Survey tool that wrote it, `tableau simple` where none is recognised. */
  readonly tool: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ReadColumn[];
  /** Label of the edition of all its rows, where the user gives one. */
  readonly edition?: string | undefined;
  /** The sheet of a workbook that is read alone. */
  readonly sheet?: string | undefined;
  /** What the user should know of it. */
  readonly told: readonly Message[];
}

/** One file, and what its rows ask: what `columns` shows. */
export interface ReadSource extends Omit<UnderstoodTable, 'told'> {
  /** Questions of a long file whose answers are no texts (shape/long-closed.ts). */
  readonly asked: readonly ReadColumn[];
  /** What was asked, by folded name (names.ts) of the column or question. */
  readonly wordings: ReadonlyMap<string, string>;
  readonly renames: Renames;
  readonly notices: readonly Notice[];
}

/**
 * Reads files and understands their columns; one named in the options must be in one of them at least.
 * @throws UserError for what is no survey export, and for an option that names a column that is not there.
 */
export function readSources(inputs: readonly InputFile[], options: ReadOptions): ReadSource[] {
  return understandTables(
    inputs.map((input) => {
      const table = wholeTable(input, options);
      return { input, table, sha256: createHash('sha256').update(input.bytes).digest('hex') };
    }),
    options,
  );
}

/** A file with its rows, or the first of them. */
interface OpenedTable {
  readonly input: FileToRead;
  readonly table: HeadedTable;
  readonly sha256: string;
}

/** Understands the columns of tables; a column named in the options must be in one of them at least. */
export function understandTables(opened: readonly OpenedTable[], given: ReadOptions): ReadSource[] {
  const names = [...new Set(opened.flatMap(({ table }) => table.headers.map(({ name }) => name)))];
  const known = knownColumns(given);
  const columns = readColumns(
    opened.map(({ table }) => table),
    known,
  );
  const options = inColumns(given, names, columns);
  const label = editionLabel(names, options);
  const tables = opened.map((one, i) =>
    understandTable(one, columns[i]!, options, label ?? one.input.edition),
  );
  const absent = absentColumns(
    opened[0]?.input.file ?? '',
    names,
    tables.flatMap(questionsIn),
    options,
  );
  const asked = longClosedColumns(tables, known);
  return tables.map(({ told, ...table }, i) => {
    const { file } = table.source;
    const all = [...told, ...toldQuestions(asked[i]!)].map((message) => ({ file, message }));
    return {
      ...table,
      asked: asked[i]!,
      wordings: known.wordings,
      renames: renamesIn([...table.columns, ...asked[i]!], options.renames),
      notices: i === 0 ? [...absent, ...all] : all,
    };
  });
}

/**
 * Understands one table by its columns, as the options have it.
 *
 * @param edition the label of all its rows, where the user gives one.
 */
function understandTable(
  { input, table, sha256 }: OpenedTable,
  read: readonly ReadColumn[],
  options: ReadOptions,
  edition: string | undefined,
): UnderstoodTable {
  const { file } = input;
  const { tool, encoding, delimiter, headerRows, rows } = table;
  refuseAnswersAsQuestions(read, options, file);
  const putAside = labelOverEditions(read, rows, edition, file);
  const chosen = withOptions(read, { ...options, edition: options.edition ?? input.edition });
  const dated = datedByYear(chosen, rows);
  const { columns, told } = inShape(dated.columns, rows, keptNames(chosen, options));
  return {
    source: {
      file,
      sha256,
      encoding,
      delimiter,
      headerRows,
      rows: rows.length,
      columns: columns.map(({ column }) => column),
    },
    tool,
    rows,
    columns,
    edition,
    sheet: table.sheet,
    told: [
      ...putAside,
      ...unnamedTexts(chosen, options),
      ...dated.told,
      ...table.told,
      ...toldColumns(columns),
      ...told,
    ],
  };
}

/** The columns, those of a long file told from those of one with a row a respondent. */
function inShape(
  chosen: readonly ReadColumn[],
  rows: readonly Row[],
  kept: ReadonlySet<string>,
): { readonly columns: readonly ReadColumn[]; readonly told: readonly Message[] } {
  const head = rows.slice(0, HEAD_ROWS);
  const question = questionColumn(chosen, head, kept);
  const board = question ? undefined : boardColumn(chosen, head, kept);
  const titles = question ?? board;
  const all = withWriters(titles ? applyQuestion(chosen, titles) : chosen, head);
  const writer = writerColumn(all);
  const columns = board ? setNotesAside(all, kept) : setAnswersAside(all, head, kept);
  const ofAnswers = columns.flatMap((read, at) => (read === all[at] ? [] : [read.column.name]));
  return {
    columns: withNaming(tellUnusedIds(columns, rows.length), rows),
    told: [
      ...(question ? [say.asQuestion(question.name)] : []),
      ...(board ? [say.asBoard(board.name)] : []),
      ...(writer && !isLong(all)
        ? [say.contributions(writer.name, writer.distinct, rows.length)]
        : []),
      ...aboutAny(ofAnswers, board ? say.ofNotes : say.ofAnswers),
    ],
  };
}

/** What the rows of a long file ask, each once. */
function questionsIn({ columns, rows }: UnderstoodTable): string[] {
  const [question] = columnsOfRole(columns, 'question');
  return question
    ? [...new Set(rows.map(({ cells }) => cleanHeader(valueAt(cells, question.index))))]
    : [];
}

/** Columns that the user calls groups, or gives a role to. */
function keptNames(columns: readonly ReadColumn[], { group, roles }: ReadOptions): Set<string> {
  const names = namesOf(columns);
  return new Set(
    [...(group ?? []), ...Object.keys(roles ?? {})].flatMap(
      (name) => findColumn(name, names) ?? [],
    ),
  );
}

/** `--edition` names a column where there is one of that name; else it is the label of every row. */
const editionLabel = (names: readonly string[], { edition }: ReadOptions): string | undefined =>
  edition === undefined || findColumn(edition, names) !== undefined ? undefined : edition;
