import { UserError } from '../errors.js';
import { describeProblems } from '../yaml/problems.js';
import type { Lexicon, WrongLexicon } from './read.js';

/**
 * Lexicons as `readLexicon` gives them, where all are right.
 *
 * @throws UserError for those that are wrong, with every problem of all at its place.
 */
export function wellRead(read: readonly (Lexicon | WrongLexicon)[]): Lexicon[] {
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
