import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../errors.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import { fileWord } from '../messages/words.js';
import type { Source } from '../model/survey.js';
import { isObject, parsedJson } from '../read/bytes/records.js';

export const MANIFEST = 'manifeste.json';

/** What an earlier analysis wrote into a folder, by its manifest; nothing where there is none. */
export function formerFiles(folder: string): string[] {
  const { files } = manifestIn(folder);
  return Array.isArray(files) ? files.filter(isPlainName) : [];
}

type Input = Pick<Source, 'file' | 'sha256'>;

/**
 * Fails where a folder to fill holds the analysis of another study: none of the files that were read then
 * is read now, under its name or with its content.
 */
export function checkSameStudy(folder: string, inputs: readonly Input[]): void {
  const { inputs: read } = manifestIn(folder);
  const former = Array.isArray(read) ? read.filter(isInput) : [];
  const isRead = (one: Input): boolean =>
    inputs.some(
      ({ file, sha256 }) => basename(file) === basename(one.file) || sha256 === one.sha256,
    );
  if (former.length === 0 || former.some(isRead)) return;
  const names = former.map(({ file }) => fileWord(file));
  throw new UserError(
    {
      french: `Ce dossier contient l’analyse d’autres fichiers (${listed(names.map(quoted))}), qui serait perdue.`,
      english: `This folder holds the analysis of other files (${en.listed(names.map(en.quoted))}), which would be lost.`,
    },
    { file: folder },
    {
      french: 'Choisissez un autre dossier avec -o, ou déplacez celui-ci.',
      english: 'Choose another folder with -o, or move this one.',
    },
  );
}

function manifestIn(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, MANIFEST);
  const manifest = existsSync(path) ? parsedJson(readFileSync(path, 'utf8')) : undefined;
  return isObject(manifest) ? manifest : {};
}

const isInput = (input: unknown): input is Input =>
  isObject(input) && typeof input.file === 'string' && typeof input.sha256 === 'string';

/** A name in the folder itself: a manifest that was changed by hand removes nothing elsewhere. */
const isPlainName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && !/^\.|[/\\]/u.test(name);
