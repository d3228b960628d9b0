import { type Lexicon, readLexicon } from '../lexicon/read.js';
import type { LexiconKind } from '../lexicon/schema.js';
import { completeLexicons } from '../lexicon/shipped.js';
import { wellRead } from '../lexicon/well-read.js';
import { readYamlFile } from './text-file.js';

/** The lexicons of files, and those of the program that these lack: see `completeLexicons` and `readLexicons`. */
export const openLexicons = (
  given: readonly string[] = [],
  needed?: readonly LexiconKind[],
): Lexicon[] => completeLexicons(readLexicons(given), needed);

/**
 * The lexicons of YAML files.
 *
 * @throws UserError when one is missing or is no lexicon, with every problem of all at its place.
 */
export const readLexicons = (files: readonly string[]): Lexicon[] =>
  wellRead(files.map((file) => readLexicon(readYamlFile(file))));
