import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { Token } from '../model/text.js';

/**
 * Tells the words of a question: in an answer they echo it, and say nothing of the respondent
 * (« améliorer », « amélioration » under « Qu’est-ce qui pourrait être amélioré ? »). Words are of one
 * family when they have one French Snowball stem, a looser key than the lemma.
 */
export function echoOf(question: string): (token: Token) => boolean {
  const stems = new Set((question.match(/[\p{L}\d]+/gu) ?? []).map(stemOf));
  return ({ form, lemma }) => stems.has(stemOf(form)) || stems.has(stemOf(lemma));
}

const stemOf = (word: string): string => PorterStemmerFr.stem(word.toLowerCase());
