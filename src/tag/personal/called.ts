import type { Token } from '../../model/text.js';
import { isFamily } from './family-names.js';
import { isKnownThing } from './of-nobody.js';
import type { People } from './person-names.js';
import { BEARERS, RANKS } from './titles.js';

/** « L’élue EELV » bears no name. */
const ACRONYM = /^\p{Lu}{2,4}$/u;

/**
 * Index of the family name behind what somebody is: « le professeur Lemaire », « l’élu Morel », « la famille Le Bihan »,
 * « le maire, Lefèvre, n’est pas venu ».
 */
export function calledAt(
  tokens: readonly Token[],
  index: number,
  isWord: People['isWord'],
): number | null {
  const [who, sign, token, next] = [-2, -1, 0, 1].map((step) => tokens[index + step]);
  const isCalled = (at: number): boolean =>
    isFamily(tokens, at, isWord) && !ACRONYM.test(tokens[at]!.text);
  const isOne = (one: Token | undefined): boolean =>
    one !== undefined && (RANKS.has(one.form) || BEARERS.has(one.form));
  if (RANKS.has(token!.text.toLowerCase())) return isCalled(index + 1) ? index + 1 : null;
  if (BEARERS.has(sign?.form ?? '')) {
    const at = /^L[ea]$/u.test(token!.text) ? index + 1 : index;
    return isCalled(at) ? at : null;
  }
  const apposed = isOne(who) && [sign, next].every((one) => /^[,()]$/u.test(one?.text ?? ''));
  return apposed && isCalled(index) && !isKnownThing(token!.form) ? index : null;
}

/** « Mme le Gall »; not « M. le Maire ». */
export const isLowLe = (tokens: readonly Token[], at: number, isWord: People['isWord']): boolean =>
  /^l[ea]$/u.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
  isFamily(tokens, at + 1, isWord);
