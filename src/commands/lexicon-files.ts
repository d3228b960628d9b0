import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { type Lexicon, readLexicon, wellRead } from '../lexicon/read.js';
import type { LexiconKind } from '../lexicon/schema.js';
import { completeLexicons, SHIPPED_IDS, shippedLexicon } from '../lexicon/shipped.js';
import { joined } from '../message.js';
import { fileMessages } from '../messages/reading/files.js';
import { studyMessages as say } from '../messages/study.js';
import { byCode } from '../names/names.js';
import { neighbours } from '../read/files.js';
import { readYamlFile } from './text-file.js';

/** The lexicons named, and those of the program that these lack: see `completeLexicons` and `readLexicons`. */
export const openLexicons = (
  given: readonly string[] = [],
  needed?: readonly LexiconKind[],
): Lexicon[] => completeLexicons(readLexicons(given), needed);

/**
 * The lexicons of YAML files, or those that come with the program, by their ids.
 *
 * @throws UserError when one is missing or is no lexicon, with every problem of all at its place.
 */
export const readLexicons = (names: readonly string[]): Lexicon[] =>
  wellRead(
    names.map((name) =>
      isShipped(name) ? shippedLexicon(name) : readLexicon(readYamlFile(name, remedyFor(name))),
    ),
  );

/**
 * Whether a name is the id of a lexicon of the program, and not a file of one's own.
 *
 * @param path where that file would be.
 */
export const isShipped = (name: string, path = name): boolean =>
  SHIPPED_IDS.includes(name) && !(existsSync(path) && statSync(path).isFile());

const remedyFor = (name: string) =>
  joined([fileMessages.missingRemedy(neighbours(name)), say.shippedIds(SHIPPED_IDS)]);

/** The names of a folder's lexicons of themes in which nothing is wrong. */
export const themeLexiconsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/iu.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => holdsThemes(join(folder, name)))
    .sort(byCode);

/** Nobody named these files: one that cannot be read is none of them. */
function holdsThemes(file: string): boolean {
  try {
    const read = readLexicon(readYamlFile(file));
    return !('problems' in read) && read.document.kind === 'themes';
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
