import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { keptIn } from '../ground/group-by.js';
import { wordSet } from '../ground/listed.js';
import type { Token } from '../model/text.js';

/** Tells the words of a question in an answer to it. */
type IsEcho = (token: Token) => boolean;

/**
 * Tells, for each question, its words: in an answer they echo it, and say nothing of the respondent
 * (« améliorer », « amélioration » under « Qu’est-ce qui pourrait être amélioré ? »). Words are of one
 * family when they have one French Snowball stem, a looser key than the lemma; two nouns are so by their
 * gender and number alone: « les files d’attente » do not echo « une attention particulière ».
 */
export function questionEchoes(questions: Iterable<string>): ReadonlyMap<string, IsEcho> {
  const stemOf = stemmer();
  return new Map(
    [...questions].map((question) => {
      const words = wordsIn(question);
      const others = new Set(words.flatMap(({ word, isNoun }) => (isNoun ? [] : stemOf(word))));
      const all = new Set(words.map(({ word }) => stemOf(word)));
      const nouns = new Set(words.map(({ word }) => uninflected(word)));
      return [
        question,
        ({ form, lemma, pos }) => {
          const stems = pos === 'NOUN' ? others : all;
          const isSame = nouns.has(uninflected(form)) || nouns.has(uninflected(lemma));
          return isSame || stems.has(stemOf(form)) || stems.has(stemOf(lemma));
        },
      ] as const;
    }),
  );
}

/** What stands before a noun. */
const DETERMINERS = wordSet(
  'le la les l un une des du de d ce cet cette ces vos votre nos notre quel quelle quels quelles au aux en',
);

/** The words of a question, and which of them are nouns as far as the word before them tells. */
function wordsIn(question: string): { word: string; isNoun: boolean }[] {
  const words = question.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word, at) => ({ word, isNoun: DETERMINERS.has(words[at - 1] ?? '') }));
}

const uninflected = (word: string): string => word.toLowerCase().replace(/e?[sx]?$/u, '');

/** French Snowball stems, each found once: answers say the same words. */
function stemmer(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => keptIn(known, word, () => PorterStemmerFr.stem(word.toLowerCase()));
}
