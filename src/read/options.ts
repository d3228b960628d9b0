import type { Role } from '../model/survey.js';
import type { OpenOptions } from './bytes/open.js';
import type { ColumnOptions } from './columns/options.js';
import type { Rename } from './columns/renames.js';
import type { FileToRead } from './files.js';

/** What the user may say about the files; all of it is guessed otherwise. */
export interface ReadOptions extends ColumnOptions, OpenOptions {
  /** Roles that content would not tell, by column. */
  readonly roles?: Readonly<Record<string, Role>> | undefined;
  /** What was asked, by column or, in a long file, by question as the file has it. */
  readonly wordings?: Readonly<Record<string, string>> | undefined;
  /** Options of closed questions to be counted under another name. */
  readonly renames?: readonly Rename[] | undefined;
  /** Names written in a file that no export bears are told and passed over; otherwise they are an error. */
  readonly lenient?: boolean | undefined;
  /** Other files have what the names written in a file say: nothing is told. */
  readonly partial?: boolean | undefined;
}

/** How a file is opened: options first, then what the study says of it. */
export const openOptions = (
  input: FileToRead,
  { encoding, delimiter, sheet }: ReadOptions,
): OpenOptions => ({
  encoding: encoding ?? input.encoding,
  delimiter: delimiter ?? input.delimiter,
  sheet: sheet ?? input.sheet,
});
