import { wordSet } from '../ground/listed.js';
import type { Answer } from '../model/survey.js';

/** Small words of the languages that visitors answer in, and that French has not: « thé » is not « the ». */
const OTHERS = [
  // English
  `the and of with was were is this that it very more many too would could should you your they there from what my we
  good great thank thanks really`,
  // Spanish
  'el los muy pero fue gracias buena bueno todo todos estaba hay demasiado contenidos',
  // German
  'und der die das ist war nicht sehr fur für mit zu ein eine auch danke ich wir aber',
  // Italian
  'molto che grazie di sono della nella troppo gli stato interessante',
  // Portuguese
  'muito obrigado obrigada uma nao não mais pela pelo estava',
].map(wordSet);

/** Small words that French has, and these languages have not. */
const FRENCH = wordSet(`
  le les des du et est une au aux à dans pour avec tres très trop plus je nous vous mais ce cette ces c j qu pas sans on
  il elle ils sont etait ont mon ma mes leur leurs bien tout tous peu mieux`);

/** Small words of its language that show an answer to be in it. */
const SOME = 2;

/**
 * Answers that are in English, Spanish, German, Italian or Portuguese, each by two of its small words and none of
 * French: « Too many talks, but great food ». Of 48,924 answers of French questionnaires five are found, which are English.
 * « Gracias », « very useful » and « Super keynote, the best » are not: a mistake would say that French is none.
 */
export const inOtherLanguages = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ text, duplicateOf }) => duplicateOf === undefined && isInOther(text));

function isInOther(text: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  if (count(words, FRENCH) > 0) return false;
  return OTHERS.some((small) => count(words, small) >= SOME);
}

const count = (words: ReadonlySet<string>, listed: ReadonlySet<string>): number =>
  [...words].filter((word) => listed.has(word)).length;
