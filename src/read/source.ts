import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import type { Notice, Source } from '../model.js';
import { applyAsked, type ColumnOptions, findColumn } from './asked.js';
import { assembleTable } from './assemble.js';
import { type ReadColumn, readColumns } from './columns.js';
import type { InputFile } from './files.js';
import { closeNames } from './names.js';
import { type OpenOptions, openTable } from './open.js';
import type { Row, Table } from './table.js';

/** What the user may say about the files; all of it is guessed otherwise. */
export interface ReadOptions {
  /** Columns of free text: these and no others. */
  readonly text?: readonly string[];
  /** Column of the respondents’ (wide) or the rows’ (long) ids. */
  readonly id?: string;
  /** A column, or else the label of the edition of all files. */
  readonly edition?: string;
  /** Column of the questions’ wordings: long shape. */
  readonly question?: string;
  /** Closed columns that split respondents. */
  readonly group?: readonly string[];
  readonly sheet?: string;
  readonly encoding?: string;
  /** One character, or `tab`. */
  readonly delimiter?: string;
}

/** One file, understood: what `columns` shows. */
export interface ReadSource {
  readonly source: Source;
  /** Survey tool that wrote it, `tableau simple` where none is recognised. */
  readonly tool: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ReadColumn[];
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
  checkAsked(opened, options);
  return opened.map(({ input, table }) => understood(input, table, options));
}

function open({ file, bytes }: InputFile, { encoding, delimiter, sheet }: ReadOptions): Table {
  const asked: OpenOptions = { encoding, delimiter, sheet };
  return assembleTable(openTable(file, bytes, asked), file);
}

function understood({ file, bytes }: InputFile, table: Table, options: ColumnOptions): ReadSource {
  const columns = applyAsked(readColumns(table), options);
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
    notices: table.notices,
  };
}

interface Opened {
  readonly input: InputFile;
  readonly table: Table;
}

function checkAsked(opened: readonly Opened[], { text, id, question, group }: ReadOptions): void {
  const names = [...new Set(opened.flatMap(({ table }) => table.headers.map(({ name }) => name)))];
  const asked = [
    ...(text ?? []),
    ...(id ? [id] : []),
    ...(question ? [question] : []),
    ...(group ?? []),
  ];
  const unknown = asked.find((name) => findColumn(name, names) === undefined);
  if (unknown === undefined) return;
  throw new UserError(
    say.unknownColumn(unknown),
    { file: opened[0]!.input.file },
    say.unknownColumnRemedy(names, closeNames(unknown, names)[0]),
  );
}
