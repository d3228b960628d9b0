import { finitesIn, isWord, type Passage, type Run, wordsIn } from './passage.js';
import type { Start } from './starts.js';

/** Words of an image with what explains it, at most. */
const MOST_EXPLAINED = 20;

/**
 * Where « une réunion de famille | : on s’engueule et on revient » ends: an image that is explained in a few
 * words keeps them, as without them it is anybody’s. Null where no colon follows, or it opens a wish.
 */
export function explainedTo(passage: Passage, sentence: Run, start: Start & Run): number | null {
  const { tokens, unsaid } = passage;
  if (!start.portrait || start.form !== 'noun' || tokens[start.end]?.text !== ':') return null;
  // Where nothing stands before, the sentence is quoted so.
  if (!tokens.slice(sentence.first, start.first).some(isWord)) return null;
  let end = sentence.end;
  while (end > start.end && !isWord(tokens[end - 1]) && !/[»”")]/u.test(tokens[end - 1]!.text))
    end -= 1;
  const told = finitesIn(passage, { first: start.end, end }) > 0;
  const wished = unsaid.slice(start.end, end).some(Boolean);
  return told && !wished && wordsIn(passage, { first: start.first, end }) <= MOST_EXPLAINED
    ? end
    : null;
}
