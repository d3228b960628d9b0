import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { isSavedAnalysis } from '../compare/saved.js';
import { UserError } from '../errors.js';

/** A file with its JSON where it is a saved analysis; anything else is for the stage that reads exports. */
export function savedIn(file: string): (readonly [string, object])[] {
  if (!/\.json$/i.test(file) || !SAVED.test(startOf(file))) return [];
  const value = parsed(file);
  return isSavedAnalysis(value) ? [[file, value]] : [];
}

/** How a saved analysis begins, so that exports are not parsed to be known: in this version, and in those before. */
const SAVED = /^\s*\{\s*"(?:format|version)"\s*:/u;

/** Bytes that are enough to tell. */
const START = 100;

function startOf(file: string): string {
  try {
    const open = openSync(file, 'r');
    const bytes = Buffer.alloc(START);
    const size = readSync(open, bytes);
    closeSync(open);
    return bytes.toString('utf8', 0, size);
  } catch {
    return '';
  }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Fails where a saved analysis is given for an export: it holds no answers to read. */
export function refuseSaved(files: readonly string[]): void {
  for (const file of files)
    if (savedIn(file).length > 0)
      throw new UserError(
        'Ce fichier est une analyse gardée, sans réponses à lire.',
        { file },
        'Donnez-le à « verbatim compare », ou donnez ici l’export du questionnaire.',
      );
}
