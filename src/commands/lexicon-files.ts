import { UserError } from '../errors.js';
import { type Lexicon, readLexicon } from '../lexicon/read.js';
import type { LexiconKind } from '../lexicon/schema.js';
import { completeLexicons } from '../lexicon/shipped.js';
import { describeProblems, readYamlFile } from './text-file.js';

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
export function readLexicons(files: readonly string[]): Lexicon[] {
  const read = files.map((file) => readLexicon(readYamlFile(file)));
  const wrong = read.flatMap((lexicon) => ('problems' in lexicon ? [lexicon.problems] : []));
  if (wrong.length > 0)
    throw new UserError(
      describeProblems(
        wrong.length === 1
          ? { french: 'Le lexique', english: 'The lexicon' }
          : { french: 'L’ensemble des lexiques', english: 'The set of lexicons' },
        wrong.flat(),
      ),
    );
  return read.flatMap((lexicon) => ('problems' in lexicon ? [] : [lexicon]));
}
