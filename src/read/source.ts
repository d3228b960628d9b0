import { createHash } from 'node:crypto';
import { type Place, UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import type { Notice, Role, Source } from '../model.js';
import { closeNames, foldName } from '../names.js';
import { applyAsked, findColumn } from './asked.js';
import { assembleTable } from './assemble.js';
import { type Known, type ReadColumn, readColumns } from './columns.js';
import type { InputFile } from './files.js';
import { type OpenOptions, openTable } from './open.js';
import type { Row, Table } from './table.js';

/** What the user may say about the files; all of it is guessed otherwise. */
export interface ReadOptions {
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
  /** Roles that content would not tell, by column. */
  readonly roles?: Readonly<Record<string, Role>> | undefined;
  /** What was asked, by column or, in a long file, by question as the file has it. */
  readonly wordings?: Readonly<Record<string, string>> | undefined;
  /** Where the names above were written, when that is in a file. */
  readonly places?: ReadonlyMap<string, Place> | undefined;
  /** Names written in a file that no export bears are told and passed over; otherwise they are an error. */
  readonly lenient?: boolean | undefined;
  readonly sheet?: string | undefined;
  readonly encoding?: string | undefined;
  /** One character, or `tab`. */
  readonly delimiter?: string | undefined;
}

/** One file, understood: what `columns` shows. */
export interface ReadSource {
  readonly source: Source;
  /** Survey tool that wrote it, `tableau simple` where none is recognised. */
  readonly tool: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ReadColumn[];
  /** What was asked, by folded name (names.ts) of the column or question. */
  readonly wordings: ReadonlyMap<string, string>;
  /** Label of the edition of all its rows, where the user gives one. */
  readonly edition?: string | undefined;
  readonly notices: readonly Notice[];
}

/**
 * Reads one file and understands its columns.
 * @throws UserError for what is no survey export, and for an option that names a column that is not there.
 */
export function readSource(input: InputFile, options: ReadOptions): ReadSource {
  return readSources([input], options)[0]!;
}

/** Reads several files; a column named in the options must be in one of them at least. */
export function readSources(inputs: readonly InputFile[], options: ReadOptions): ReadSource[] {
  const opened = inputs.map((input) => ({ input, table: open(input, options) }));
  const names = [...new Set(opened.flatMap(({ table }) => table.headers.map(({ name }) => name)))];
  const absent = absentColumns(opened[0]?.input.file ?? '', names, options);
  const label = editionLabel(names, options);
  return opened.map(({ input, table }, i) => {
    const edition = options.edition ?? input.edition;
    const read = understood(input, table, { ...options, edition });
    return {
      ...read,
      edition: label ?? input.edition,
      notices: i === 0 ? [...absent, ...read.notices] : read.notices,
    };
  });
}

function open(input: InputFile, { encoding, delimiter, sheet }: ReadOptions): Table {
  const { file, bytes } = input;
  const asked: OpenOptions = {
    encoding: encoding ?? input.encoding,
    delimiter: delimiter ?? input.delimiter,
    sheet: sheet ?? input.sheet,
  };
  return assembleTable(openTable(file, bytes, asked), file);
}

/** `--edition` names a column where there is one of that name; else it is the label of every row. */
function editionLabel(names: readonly string[], { edition }: ReadOptions): string | undefined {
  return edition === undefined || findColumn(edition, names) !== undefined ? undefined : edition;
}

function understood({ file, bytes }: InputFile, table: Table, options: ReadOptions): ReadSource {
  const known = knownColumns(options);
  const columns = applyAsked(readColumns(table, known), options);
  const { encoding, delimiter, headerRows, rows } = table;
  return {
    source: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding,
      delimiter,
      headerRows,
      rows: rows.length,
      columns: columns.map(({ column }) => column),
    },
    tool: table.tool,
    rows,
    columns,
    wordings: known.wordings,
    notices: table.notices,
  };
}

function knownColumns({ roles, wordings, places }: ReadOptions): Known {
  return {
    wordings: new Map(
      Object.entries(wordings ?? {}).map(([name, wording]) => [foldName(name), wording]),
    ),
    roles: new Map(
      Object.entries(roles ?? {}).map(([name, role]) => {
        const reason = say.reasons.asked(places?.get(name)?.file ?? '--role');
        return [foldName(name), { role, reason }];
      }),
    ),
  };
}

/**
 * Columns asked for that are in no file: told where they may be passed over.
 * @throws UserError for the first that may not.
 */
function absentColumns(file: string, names: readonly string[], options: ReadOptions): Notice[] {
  const { text, id, edition, question, group, ignore, roles, places, lenient } = options;
  const one = (name: string | undefined): string[] => (name ? [name] : []);
  const asked = [
    ...(text ?? []),
    ...one(id),
    ...one(question),
    ...(group ?? []),
    ...(ignore ?? []),
    ...Object.keys(roles ?? {}),
    // Without a place it may be the label of an edition.
    ...one(edition).filter((name) => places?.has(name)),
  ];
  const absent = asked.filter((name) => findColumn(name, names) === undefined);
  const wrong = absent.find((name) => !lenient || !places?.has(name));
  if (wrong !== undefined)
    throw new UserError(
      say.unknownColumn(wrong),
      places?.get(wrong) ?? { file },
      say.unknownColumnRemedy(names, closeNames(wrong, names)[0]),
    );
  return absent.map((name) => ({ ...places!.get(name)!, message: say.absentColumn(name) }));
}
