import { UserError } from '../errors.js';
import { type Lexicon, readLexicon } from '../lexicon/read.js';
import type { LexiconKind } from '../lexicon/schema.js';
import { completeLexicons } from '../lexicon/shipped.js';
import type { Message } from '../message.js';
import type { Problem } from '../yaml/read.js';
import { describeProblems, readYamlFile } from './text-file.js';

/**
 * The lexicons of the files given, and those that come with the program for each kind (themes, sentiment,
 * intents, …) that these lack; without a file, all of the program's.
 *
 * @param given paths of YAML files.
 * @param needed the kinds that work needs, where it does not need them all.
 * @throws UserError when a file is missing or is no lexicon, with every problem at its place.
 */
export const openLexicons = (
  given: readonly string[] = [],
  needed?: readonly LexiconKind[],
): Lexicon[] =>
  completeLexicons(
    given.map((file) => openLexicon(file)),
    needed,
  );

/** One lexicon; all of its problems in one message. */
function openLexicon(file: string): Lexicon {
  const lexicon = readLexicon(readYamlFile(file));
  if ('problems' in lexicon) throw new UserError(listProblems(lexicon.problems));
  return lexicon;
}

export const listProblems = (problems: readonly Problem[]): Message =>
  describeProblems({ french: 'Le lexique', english: 'The lexicon' }, problems);
