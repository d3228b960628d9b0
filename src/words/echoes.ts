import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { keptIn } from '../group-by.js';
import type { Token } from '../model/text.js';

/** Tells the words of a question in an answer to it. */
export type IsEcho = (token: Token) => boolean;

/**
 * Tells, for each question, its words: in an answer they echo it, and say nothing of the respondent
 * (« améliorer », « amélioration » under « Qu’est-ce qui pourrait être amélioré ? »). Words are of one
 * family when they have one French Snowball stem, a looser key than the lemma.
 */
export function echoesOf(questions: Iterable<string>): ReadonlyMap<string, IsEcho> {
  const stemOf = stemmer();
  return new Map(
    [...questions].map((question) => {
      const stems = new Set((question.match(/[\p{L}\d]+/gu) ?? []).map(stemOf));
      return [
        question,
        ({ form, lemma }) => stems.has(stemOf(form)) || stems.has(stemOf(lemma)),
      ] as const;
    }),
  );
}

/** French Snowball stems, each found once: answers say the same words. */
function stemmer(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => keptIn(known, word, () => PorterStemmerFr.stem(word.toLowerCase()));
}
