import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { cannotWrite } from './cannot-write.js';
import { tell } from './print.js';

/** A file to write: its name, and its text or bytes. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Fails before the work when a file could not be written at `path`, or is one of those to be read. */
export function checkOutputFile(path: string, inputs: readonly string[] = []): void {
  if (fs.existsSync(path) && inputs.some((input) => fs.existsSync(input) && isSame(input, path))) {
    throw new UserError(
      {
        french: 'La sortie est l’un des fichiers à lire : il serait perdu.',
        english: 'The output is one of the files to be read: it would be lost.',
      },
      { french: 'Donnez un autre nom avec -o.', english: 'Give another name with -o.' },
      { file: path },
    );
  }
  if (fs.existsSync(path) && fs.statSync(path).isDirectory()) {
    throw new UserError(
      { french: 'La sortie est un dossier.', english: 'The output is a folder.' },
      { french: 'Donnez un nom de fichier.', english: 'Give a file name.' },
      { file: path },
    );
  }
  checkName(path);
  if (!fs.existsSync(path)) checkWritable(dirname(resolve(path)), path);
  else if (fs.statSync(path).isFile()) checkWritable(dirname(fs.realpathSync(path)), path);
  else checkOpen(path);
}

const isSame = (one: string, other: string): boolean =>
  fs.realpathSync(one) === fs.realpathSync(other);

/** A pipe or a device, which is written into: `-o /dev/stdout`. */
function checkOpen(path: string): void {
  try {
    fs.accessSync(path, fs.constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** No system says beforehand how long a name may be: it is asked for a file of that name. */
function checkName(path: string): void {
  try {
    fs.lstatSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG')
      throw cannotWrite(path, error);
  }
}

/** Fails before the work when a folder could not be made or filled at `path`. */
export function checkOutputFolder(path: string, option = '-o'): void {
  if (fs.existsSync(path) && !fs.statSync(path).isDirectory()) {
    throw new UserError(
      {
        french: 'La sortie est un fichier, il faut un dossier.',
        english: 'The output is a file; a folder is needed.',
      },
      {
        french: `Choisissez un autre nom avec ${option}.`,
        english: `Choose another name with ${option}.`,
      },
      { file: path },
    );
  }
  checkName(path);
  checkWritable(fs.existsSync(path) ? path : nearestFolder(resolve(path)), path, option);
}

function nearestFolder(path: string): string {
  const parent = dirname(path);
  return fs.existsSync(parent) || parent === path ? parent : nearestFolder(parent);
}

/** Really makes a folder and removes it: rights alone do not tell, for instance under /proc. */
function checkWritable(folder: string, path: string, option = '-o'): void {
  try {
    fs.rmSync(fs.mkdtempSync(join(folder, '.verbatim-')), { recursive: true });
  } catch {
    throw new UserError(
      {
        french: 'On ne peut pas écrire à cet endroit.',
        english: 'It is not possible to write there.',
      },
      {
        french: `Choisissez avec ${option} un dossier qui existe et où vous avez le droit d’écrire.`,
        english: `Choose with ${option} a folder that exists and where you have the right to write.`,
      },
      { file: path },
    );
  }
}

/**
 * Writes one file whole or not at all. What stands there keeps its rights, a link what it names, and a
 * pipe or a device is written into.
 */
export function writeOutputFile(path: string, content: OutputFile['content']): void {
  try {
    undisturbed(() => {
      if (fs.existsSync(path) && !fs.statSync(path).isFile()) fs.writeFileSync(path, content);
      else replaceFile(fs.existsSync(path) ? fs.realpathSync(path) : path, content);
    });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function replaceFile(path: string, content: OutputFile['content']): void {
  const temporary = join(dirname(path), stagingName());
  const mode = fs.existsSync(path) ? fs.statSync(path).mode : undefined;
  try {
    fs.writeFileSync(temporary, content, { mode });
    if (mode !== undefined) fs.chmodSync(temporary, mode);
    fs.renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

/** Short, so that it can be made wherever the output can. */
export const stagingName = (): string => `.partiel-${process.pid}`;

export function discard(staged: string): void {
  try {
    fs.rmSync(staged, { recursive: true, force: true });
  } catch {
    // What went wrong before tells more than that this could not be done.
  }
}

/**
 * Does some short work whole: no signal stops it half-way, nor leaves what it staged behind. A signal that
 * comes meanwhile is lost, not postponed: it would be delivered once the work is over, and its handler is
 * gone by then. Whoever interrupts during the last write has what was written.
 */
function undisturbed(work: () => void): void {
  const wait = (): void => {};
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Writes a result: in a file, which is told on standard error, or on standard output where none is named. */
export function deliver(path: string | undefined, content: OutputFile['content']): void {
  if (path === undefined) {
    process.stdout.write(content);
    return;
  }
  const replaced = fs.existsSync(path) && fs.statSync(path).isFile();
  writeOutputFile(path, content);
  tellWritten(path, replaced);
}

export const tellWritten = (path: string, replaced: boolean): void =>
  tell({
    french: `${path} est ${replaced ? 'remplacé' : 'écrit'}.`,
    english: `${path} is ${replaced ? 'replaced' : 'written'}.`,
  });

/**
 * Writes all files elsewhere first, then moves them in: no run leaves a folder half-written, even where
 * a file of it cannot be replaced. Elsewhere is inside a folder that exists, the only place that is on
 * the same disk for sure and may be written for sure; else beside it.
 *
 * @param former names of what an earlier run wrote there: what is not written anew is removed.
 */
export function writeOutputFolder(
  path: string,
  files: readonly OutputFile[],
  former: readonly string[] = [],
): void {
  const folder = resolve(path);
  const staging = join(fs.existsSync(folder) ? folder : dirname(folder), stagingName());
  const written = files.map(({ name }) => name);
  const gone = former.filter((name) => !written.includes(name));
  try {
    undisturbed(() => {
      try {
        fs.mkdirSync(join(staging, BEFORE), { recursive: true });
        for (const { name, content } of files) fs.writeFileSync(join(staging, name), content);
        fs.mkdirSync(folder, { recursive: true });
        exchange(staging, path, { written, gone });
      } finally {
        discard(staging);
      }
    });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** Where files that are replaced wait, in case the next one cannot be. */
const BEFORE = '.avant';

/** Moves files into a folder and takes others away: all of it, or nothing. */
function exchange(
  staging: string,
  folder: string,
  { written, gone }: { readonly written: readonly string[]; readonly gone: readonly string[] },
): void {
  const undo: (() => void)[] = [];
  const change = (name: string, act: (place: string) => void): void => {
    const [place, before] = [join(folder, name), join(staging, BEFORE, name)];
    const replaced = fs.existsSync(place);
    try {
      if (replaced) fs.copyFileSync(place, before);
      act(place);
    } catch (error) {
      throw cannotWrite(place, error);
    }
    undo.push(() => (replaced ? fs.renameSync(before, place) : fs.rmSync(place)));
  };
  try {
    for (const name of written) change(name, (place) => takeOver(join(staging, name), place));
    for (const name of gone) change(name, (place) => fs.rmSync(place, { force: true }));
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  }
}

/** Puts a file where another may stand, with the rights of that one. */
export function takeOver(file: string, place: string): void {
  if (fs.existsSync(place)) fs.chmodSync(file, fs.statSync(place).mode);
  fs.renameSync(file, place);
}
