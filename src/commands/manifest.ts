import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import * as en from '../messages/english.js';
import { quotedList } from '../messages/numbers.js';
import type { Analysis } from '../model/analysis.js';
import { isObject, parsedJson } from '../read/bytes/json/records.js';
import { cannotWrite } from './cannot-write.js';
import { checkForeign } from './foreign.js';
import type { OutputFile } from './output.js';

/** What the manifest adds to the analysis: the only place where a date is written. */
export interface RunSettings {
  readonly options: object;
  readonly study?: { readonly file: string; readonly sha256: string } | undefined;
  readonly seed: number;
  readonly date: string;
}

const MANIFEST = 'manifeste.json';

const sha256Of = (content: OutputFile['content']): string =>
  createHash('sha256').update(content).digest('hex');

/** The file that tells what an analysis was made from, and each file that it wrote. */
export function manifestFile(
  analysis: Analysis,
  { options, study, seed, date }: RunSettings,
  files: readonly OutputFile[],
): OutputFile {
  const inputs = analysis.sources.map(({ file, sha256 }) => ({ file, sha256 }));
  const record = {
    version: analysis.version,
    date,
    options,
    ...(study && { study }),
    seed,
    inputs,
    lexicons: analysis.lexicons,
    files: [...files.map(({ name }) => name), MANIFEST],
    // What was written, by its name; of the manifest itself none can be.
    sha256: Object.fromEntries(files.map(({ name, content }) => [name, sha256Of(content)])),
  };
  return { name: MANIFEST, content: `${JSON.stringify(record, null, 2)}\n` };
}

function manifestIn(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, MANIFEST);
  const manifest = fs.existsSync(path) ? parsedJson(fs.readFileSync(path, 'utf8')) : undefined;
  return isObject(manifest) ? manifest : {};
}

/** What an earlier analysis wrote into a folder, by its manifest; nothing where there is none. */
export function formerFiles(folder: string): string[] {
  const { files } = manifestIn(folder);
  return Array.isArray(files) ? files.filter(isPlainName) : [];
}

/** A name in the folder itself: a manifest that was changed by hand removes nothing elsewhere. */
const isPlainName = (name: unknown): boolean =>
  typeof name === 'string' && name !== '' && !/^\.|[/\\]/u.test(name);

const WRITTEN =
  /^(?:(?:rapport|tables|reponses|citations|themes|tonalite|evolutions|questions-fermees|analyse|manifeste)\.(?:html|md|docx|xlsx|csv|jsonl|json)|(?:nuage|figure)-.+\.(?:svg|png|csv))$/u;

/** Fails before the work where it would replace what no analysis wrote, what was changed since, or what is open. */
export function checkFormer(folder: string): void {
  const former = formerFiles(folder);
  checkForeign(folder, { written: WRITTEN, former, option: '-o' });
  const { sha256 } = manifestIn(folder);
  const hashes = new Map(isObject(sha256) ? Object.entries(sha256) : []);
  const present = former.filter((name) => fs.existsSync(join(folder, name)));
  for (const name of present) checkClosed(join(folder, name));
  const changed = present.filter(
    (name) =>
      hashes.has(name) && hashes.get(name) !== sha256Of(fs.readFileSync(join(folder, name))),
  );
  if (changed.length > 0) throw changedSince(folder, changed);
}

/** A file that another program holds, as Excel does under Windows. */
function checkClosed(path: string): void {
  try {
    fs.closeSync(fs.openSync(path, 'r+'));
  } catch (error) {
    const isHeld = error instanceof Error && 'code' in error && error.code === 'EBUSY';
    if (isHeld) throw cannotWrite(path, error);
  }
}

function changedSince(folder: string, names: readonly string[]): UserError {
  const [french, english] = [quotedList(names), en.quotedList(names)];
  const said =
    names.length === 1
      ? {
          french: `${french} a été modifié depuis que verbatim l’a écrit ; le remplacer perdrait ce travail.`,
          english: `${english} was changed since verbatim wrote it; replacing it would lose that work.`,
        }
      : {
          french: `${french} ont été modifiés depuis que verbatim les a écrits ; les remplacer perdrait ce travail.`,
          english: `${english} were changed since verbatim wrote them; replacing them would lose that work.`,
        };
  return new UserError(
    said,
    {
      french:
        'Choisissez un autre dossier avec -o, ou renommez ce que vous gardez et supprimez le reste, puis relancez la commande.',
      english:
        'Choose another folder with -o, or rename what you keep and delete the rest, then run the command again.',
    },
    { file: folder },
  );
}
