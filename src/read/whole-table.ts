import { foldedNames } from '../names.js';
import { assembleTable } from './assemble.js';
import { openTable } from './bytes/open.js';
import type { InputFile } from './files.js';
import { ofBlocks } from './layout/blocks.js';
import { asNotes } from './layout/notes.js';
import { ofPairs } from './layout/pairs.js';
import { withoutSideTable } from './layout/side-table.js';
import { upright } from './layout/sideways.js';
import { openOptions, type ReadOptions } from './options.js';
import type { RawTable, Table } from './table.js';

/**
 * The table of a whole file, a row a person or an answer, whichever way it stands there: a sheet with a column a
 * person is turned upright, and a board of notes has a row a note, unless the user names columns as they are.
 * @throws UserError as `openTable` and `assembleTable`.
 */
export function wholeTable(input: InputFile, options: ReadOptions): Table {
  const { file, bytes } = input;
  const opened = openTable(file, bytes, openOptions(input, options));
  const raw = (opened.headerRows === undefined && withoutSideTable(opened, file)) || opened;
  const named = namedIn(options);
  const isAsNamed = (names: readonly string[]): boolean =>
    names.flatMap(foldedNames).some((name) => named.has(name));
  const turned = isAsNamed(raw.rows[0]?.cells ?? []) ? undefined : turnedRows(raw, file);
  const table = assembleTable(turned ?? raw, file);
  return isAsNamed(table.headers.map(({ name }) => name)) ? table : (asNotes(table, file) ?? table);
}

/** The same rows with a column a question, where they have none as they stand. */
function turnedRows(raw: RawTable, file: string): RawTable | undefined {
  if (raw.headerRows !== undefined) return undefined;
  return upright(raw, file) ?? ofBlocks(raw, file) ?? ofPairs(raw, file);
}

/** The columns that the user names, folded (names.ts). */
function namedIn({ text, id, question, group, ignore, roles }: ReadOptions): ReadonlySet<string> {
  const names = [text, id, question, group, ignore, Object.keys(roles ?? {})].flat();
  return new Set(names.flatMap((name) => (name === undefined ? [] : foldedNames(name))));
}
