import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import { closeNames } from '../names.js';
import { containerOf } from './container.js';

/** A file as given, with its bytes. */
export interface InputFile extends FileSettings {
  /** The path as the user typed it; `-` for standard input. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A path, and what is said of the file. */
export interface FileToRead extends FileSettings {
  readonly file: string;
}

/** What a study says of one file. Options that say otherwise win. */
interface FileSettings {
  /** Label of the edition of all its rows. */
  readonly edition?: string | undefined;
  readonly sheet?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** Largest file read, in bytes: rows, columns and answers of it are held in memory, some thirty times its size. */
const MAX_BYTES = 100_000_000;
const MEGABYTE = 1_000_000;

/** Extensions of what can be read, for advice. */
const READABLE = /\.(csv|tsv|txt|xlsx|xlsm|xls|ods|json|jsonl|ndjson)$/i;

/**
 * Reads files, or standard input for `-`. The only function of this folder that touches the disk.
 * @throws UserError for a path that is missing, a folder, empty, too large, or a kind of file that is no survey.
 */
export function readInputs(paths: readonly (string | FileToRead)[]): InputFile[] {
  return paths.map((path) => {
    const { file, ...settings } = typeof path === 'string' ? { file: path } : path;
    const bytes = file === '-' ? readFileSync(0) : readPath(file);
    if (bytes.length === 0) throw new UserError(say.empty, { file }, say.emptyRemedy);
    const container = containerOf(bytes);
    if (container.kind === 'refused')
      throw new UserError(say.refused(container.what), { file }, say.refusedRemedy);
    return { file, bytes, ...settings };
  });
}

function readPath(file: string): Uint8Array {
  const before = check(file);
  const bytes = guarded(file, () => readFileSync(file));
  const after = statSync(file, { throwIfNoEntry: false });
  if (after?.mtimeMs !== before.mtimeMs || bytes.length !== before.size)
    throw new UserError(say.changed, { file }, say.changedRemedy);
  return bytes;
}

function check(file: string): Stats {
  const stats = guarded(file, () => statSync(file, { throwIfNoEntry: false }));
  if (!stats) throw new UserError(say.missing, { file }, say.missingRemedy(neighbours(file)));
  if (stats.isDirectory())
    throw new UserError(say.directory, { file }, say.directoryRemedy(readable(file)));
  if (stats.size > MAX_BYTES)
    throw new UserError(
      say.tooLarge(Math.round(stats.size / MEGABYTE)),
      { file },
      say.tooLargeRemedy,
    );
  return stats;
}

/** Refusals of the system, which are the user’s to settle. */
function guarded<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(say.unreadable, { file }, say.unreadableRemedy);
  }
}

/** Files of the same folder whose names are close. */
const neighbours = (file: string): string[] =>
  closeNames(
    basename(file),
    entries(dirname(file)).map(({ name }) => name),
  ).slice(0, 3);

const readable = (folder: string): string[] =>
  entries(folder)
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort()
    .slice(0, 3);

function entries(folder: string): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return guarded(folder, () => readdirSync(folder, { withFileTypes: true }));
}
