import { wordSet } from '../ground/listed.js';
import type { Answer } from '../model/survey.js';
import { TELLING } from '../names/other-tongues.js';

/** Small words that French has, and these languages have not. */
const FRENCH = wordSet(`
  le les des du et est une au aux à dans pour avec tres très trop plus je nous vous mais ce cette ces c j qu pas sans on
  il elle ils sont etait ont bcp mon ma mes leur leurs bien tout tous peu mieux`);

/** Words of another language that show an answer to be in it. */
const SOME = 2;

/**
 * Answers that are in English, Spanish, German, Italian, Portuguese or Breton, by two words that tell it and no small
 * word of French: « Too many talks, but great food ». « Gracias », « useful » and « Super keynote, the best » are not:
 * a mistake would say that French is none.
 */
export const inOtherLanguages = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ text, duplicateOf }) => duplicateOf === undefined && isInOther(text));

function isInOther(text: string): boolean {
  const said = text.toLowerCase();
  const words = new Set([said.match(/\p{L}+/gu) ?? [], said.match(/[\p{L}'’]+/gu) ?? []].flat());
  return count(words, FRENCH) === 0 && count(words, TELLING) >= SOME;
}

const count = (words: ReadonlySet<string>, listed: ReadonlySet<string>): number =>
  [...words].filter((word) => listed.has(word)).length;
