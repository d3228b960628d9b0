import type { Token } from '../../model/text.js';
import { stripAccents } from '../../names/accents.js';
import { isSpoken } from './tokens.js';
import { BESIDE_THANKS } from './vocabulary.js';

/** Thanks, applause, wishes: without accents, as they are typed. */
const COURTESY =
  /^(?:merci+s?|remerci(?:e|er|ements?)|bravo+s?|felicitations?|chapeau|continu(?:ez|er|ons|ation)|vivement|hate|bientot)$/u;

/** Verdicts that could be of anything, and marks: « top », « bof », « 9/10 », « 5 étoiles », « <3 ». */
const VERDICT =
  /^(?:bof+|mouais|bah|top|super+|cool|bien|ok|nickel|parfaite?s?|genia(?:le?s?|ux)|excellente?s?|impec(?:cables?)?|nul(?:le)?s?|chouettes?|sympas?|extra|correcte?s?|etoiles?|\P{L}*\d\P{L}*)$/u;

/** Whether words only thank, applaud, take leave or mark (« Merci », « Continuez ! », « 10/10 »), or are one said again and again: of the event, they say nothing. */
export function isHollow(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isSpoken).map(({ form }) => stripAccents(form));
  const says = (word: string): boolean => COURTESY.test(word) || VERDICT.test(word);
  if (words.length > 1 && new Set(words).size === 1) return true;
  return words.some(says) && words.every((word) => says(word) || BESIDE_THANKS.has(word));
}
