import * as fs from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { UserError } from '../errors.js';
import type { Message } from '../message.js';
import { fileMessages as say } from '../messages/reading/files.js';
import { closeNames } from '../names/names.js';
import type { OpenOptions } from './bytes/open.js';

/** A file as given, with its bytes. */
export interface InputFile extends FileSettings {
  /** The path as the user typed it; `-` for standard input. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface FileToRead extends FileSettings {
  readonly file: string;
}

/** What a study says of one file. Options that say otherwise win. */
interface FileSettings extends OpenOptions {
  /** Label of the edition of all its rows. */
  readonly edition?: string | undefined;
}

/** Largest file read whole, in bytes: rows, columns and answers of it take some ten times its size in memory, and what is made of them more. */
const [MAX_BYTES, MEGABYTE] = [100_000_000, 1_000_000];

/** A file larger than this (bytes) is read as it comes where a command can. */
const WHOLE_BYTES = 20_000_000;

/** Extensions of what can be read, for advice. */
const READABLE = /\.(csv|tsv|txt|xlsx|xlsm|xls|ods|json|jsonl|ndjson)$/i;
/** What tells how answers are read: its lines would be taken for answers. */
const SETTINGS = /\.ya?ml$/iu;

/**
 * Reads files whole, or standard input for `-`.
 * @throws UserError for a path that is missing, a folder, a lexicon or too large, and for files that are the same.
 */
export function readInputs(paths: readonly (string | FileToRead)[]): InputFile[] {
  const files = paths.map((path) => (typeof path === 'string' ? { file: path } : path));
  refuseStandardInputTwice(files.map(({ file }) => file));
  const inputs = files.map((one) => {
    const { file } = one;
    if (SETTINGS.test(file)) throw new UserError(say.settings, say.settingsRemedy, { file });
    if (basename(file).startsWith('~$')) throw new UserError(say.lock, say.lockRemedy, { file });
    const bytes = file === '-' ? readBytes(file) : readPath(file);
    refuseLarge(file, bytes.length);
    return { ...one, bytes };
  });
  refuseTwice(inputs);
  return inputs;
}

/** Two readers of one standard input would each get parts of it. */
export function refuseStandardInputTwice(files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1)
    throw new UserError(say.standardInputTwice, say.standardInputTwiceRemedy, { file: '-' });
}

/** One file given twice, or its copy, as the same sheet of the same edition. */
function refuseTwice(inputs: readonly (InputFile | ByteSource)[]): void {
  inputs.forEach((input, at) => {
    const twin = inputs.slice(0, at).find((other) => isSame(input, other));
    if (twin)
      throw new UserError(say.sameFile(twin.file), say.sameFileRemedy, { file: input.file });
  });
}

function isSame(one: InputFile | ByteSource, other: InputFile | ByteSource): boolean {
  if (one.sheet !== other.sheet || one.edition !== other.edition) return false;
  if ('bytes' in one && 'bytes' in other) return Buffer.compare(one.bytes, other.bytes) === 0;
  return one.file === other.file;
}

/** A file too large to be read whole: it is read as it comes. */
export interface ByteSource extends FileSettings {
  readonly file: string;
  /** Its bytes from the start. Throws a UserError at the end where it changed since it was opened. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Its first bytes, where it can be read only once. */
  readonly start?: readonly Uint8Array[];
}

/** Bytes read at once. */
const CHUNK = 1 << 18;

/**
 * Opens files, or standard input for `-`, of any size: the small ones whole.
 * @throws UserError for a path that is missing or a folder, and for files that are the same.
 */
export async function openInputs(
  paths: readonly FileToRead[],
): Promise<(InputFile | ByteSource)[]> {
  refuseStandardInputTwice(paths.map(({ file }) => file));
  const inputs = await Promise.all(
    paths.map(async (path) => {
      if (path.file === '-') return openStandardInput(path);
      const before = stats(path.file);
      if (before.size <= WHOLE_BYTES) return readInputs([path])[0]!;
      return { ...path, chunks: () => chunksOf(path.file, before) };
    }),
  );
  refuseTwice(inputs);
  return inputs;
}

async function openStandardInput(path: FileToRead): Promise<InputFile | ByteSource> {
  const chunks = fs.createReadStream('', { fd: 0, highWaterMark: CHUNK })[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  for (let size = 0; size <= WHOLE_BYTES; ) {
    const { value, done } = await nextOf(chunks, path.file);
    if (done) return { ...path, bytes: Buffer.concat(start) };
    start.push(value);
    size += value.length;
  }
  return { ...path, start, chunks: () => joined(start, chunks) };
}

async function nextOf(
  chunks: AsyncIterator<Uint8Array>,
  file: string,
): Promise<IteratorResult<Uint8Array>> {
  try {
    return await chunks.next();
  } catch (error) {
    throw refusal(file, error);
  }
}

async function* joined(
  start: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* start;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* chunksOf(file: string, before: fs.Stats): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of fs.createReadStream(onDisk(file), { highWaterMark: CHUNK })) {
      size += (chunk as Uint8Array).length;
      yield chunk as Uint8Array;
    }
  } catch (error) {
    throw refusal(file, error);
  }
  refuseChanged(file, before, size);
}

function readPath(file: string): Uint8Array {
  const before = stats(file);
  refuseLarge(file, before.size);
  const bytes = guarded(file, () => fs.readFileSync(onDisk(file)));
  refuseChanged(file, before, bytes.length);
  return bytes;
}

export function refuseLarge(file: string, size: number): void {
  if (size <= MAX_BYTES) return;
  const [megabytes, most] = [Math.ceil(size / MEGABYTE), MAX_BYTES / MEGABYTE];
  throw new UserError(say.tooLarge(megabytes, most), say.tooLargeFileRemedy, { file });
}

/** A pipe has no size, and its time is that of reading: `<(cat a.csv)`. */
function refuseChanged(file: string, before: fs.Stats, size: number): void {
  const after = fs.statSync(onDisk(file), { throwIfNoEntry: false });
  if (before.isFile() && (after?.mtimeMs !== before.mtimeMs || size !== before.size))
    throw new UserError(say.changed, say.changedRemedy, { file });
}

/**
 * The bytes of any file that the user names, or of standard input for `-`.
 * @param remedy what to do where there is no such file; close names unless told otherwise.
 * @throws UserError for a path that is missing, a folder, or one that may not be read.
 */
export function readBytes(file: string, remedy?: Message): Uint8Array {
  if (file !== '-' && !isThere(file)) throw missing(file, remedy);
  return guarded(file, () => fs.readFileSync(file === '-' ? 0 : onDisk(file)));
}

/** Whether a file is there, under its name as typed or as the disk spells it. */
export const isThere = (file: string): boolean => fs.existsSync(onDisk(file));

/** A path as the disk spells its name: from a Mac, « é » may be an e and its accent, which no keyboard types. */
function onDisk(file: string): string {
  if (fs.existsSync(file)) return file;
  const typed = basename(file).normalize();
  const [found, ...others] = entries(dirname(file)).filter(
    ({ name }) => name.normalize() === typed,
  );
  return found && others.length === 0 ? join(dirname(file), found.name) : file;
}

function stats(file: string): fs.Stats {
  const found = guarded(file, () => fs.statSync(onDisk(file), { throwIfNoEntry: false }));
  if (!found) throw missing(file);
  if (found.isDirectory())
    throw new UserError(say.directory, say.directoryRemedy(readable(file)), { file });
  return found;
}

function missing(file: string, remedy = say.missingRemedy(neighbours(file), file)): UserError {
  return /^(https?|ftp):\/\//i.test(file)
    ? new UserError(say.address, say.addressRemedy, { file })
    : new UserError(say.missing, remedy, { file });
}

/** Refusals of the system, which are the user’s to settle. */
function guarded<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw refusal(file, error);
  }
}

function refusal(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  // A file has no files in it.
  if (error.code === 'ENOTDIR') return missing(file);
  return error.code === 'EISDIR'
    ? new UserError(say.directory, say.directoryRemedy([]), { file })
    : new UserError(say.unreadable, say.unreadableRemedy, { file });
}

/** The names of files of its folder that are close to that of a path. */
export function neighbours(file: string): string[] {
  const names = entries(dirname(file)).map(({ name }) => name);
  return closeNames(stem(file), [...new Set(names.map(stem))])
    .flatMap((close) => names.filter((name) => stem(name) === close))
    .slice(0, 3);
}

/** A file's name without its extension, which makes no two names alike. */
const stem = (file: string): string => parse(file).name;

const readable = (folder: string): string[] =>
  entries(folder)
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort()
    .slice(0, 3);

function entries(folder: string): fs.Dirent[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return guarded(folder, () => fs.readdirSync(folder, { withFileTypes: true }));
}
