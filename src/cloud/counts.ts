import type { TaggedAnswer } from '../model/tags.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { checkTop } from '../quote/wanted.js';
import { countsOf, type WordCount } from '../words/counts.js';

const WORDS = { french: 'mots', english: 'words' };

/**
 * Counts the people behind each word that may be shown. Left out: every word of an answer that tells a
 * secret, stop words, the words of the question asked, personal data, copies and answers that say nothing.
 * Expressions that several people say stay together and their words are then not counted for them. A word
 * under a negation is shown with what negates it (« pas de replay »), or not at all.
 *
 * @param stopWords lemmas, lower case.
 * @param top how many to keep, `Infinity` for all; most said first, ties in alphabetical order.
 * @throws UserError for a `top` that is no whole number of at least 1.
 * @example
 * const tagged = tagAnswers(survey.answers, codebook);
 * const words = countWords(tagged, codebook.stopWords, 60);
 * const cloud = layOut(words, { width: 800, height: 500, seed: 1 });
 * const svg = cloudSvg([{ cloud }], 'Ce que disent les réponses');
 */
export const countWords = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
  top: number,
): WordCount[] => {
  checkTop(top, WORDS);
  return countsOf(tagged.filter(tellsNoSecret), stopWords).slice(0, top);
};
