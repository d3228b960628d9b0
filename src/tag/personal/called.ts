import type { Token } from '../../model/text.js';
import { isFamily } from './family-names.js';
import { isKnownThing } from './of-nobody.js';
import type { People } from './person-names.js';
import { BEARERS, RANKS } from './titles.js';

/** « L’élue EELV » bears no name. */
const ACRONYM = /^\p{Lu}{2,4}$/u;

/** « J’ai succédé à | Le Bris », « elle prend la suite de | Kerbrat »: who is followed at a post. */
const SUCCEEDED =
  /(?:^| |')(?:succéd\p{L}+ à|(?:pri(?:s|se|t)|prend(?:s|re|ra)?|repri(?:s|se|t)|assur\p{L}+) la (?:suite|succession|relève|place) de) $/u;
/** « J’ai remplacé | Le Goff », « j’ai remplacé | Kerbrat à la tête »; not « remplacé Zoom par Jitsi ». */
const REPLACED = /(?:^| )(?:j'|je|qui|il|elle) (?:\p{L}+ )?remplac\p{L}+ $/u;
const AT_A_POST =
  /^ (?:à la (?:tête|direction|présidence|mairie|compta|barre)|au (?:poste|secrétariat|guichet|bureau)) /u;

/** Index of the family name of whom somebody follows at a post, or null. */
function succeededAt(
  tokens: readonly Token[],
  index: number,
  isWord: People['isWord'],
): number | null {
  const line = (from: number, to: number): string =>
    `${tokens
      .slice(Math.max(0, from), to)
      .map(({ form }) => form)
      .join(' ')} `;
  const before = line(index - 7, index);
  const isReplaced = REPLACED.test(before);
  if (!isReplaced && !SUCCEEDED.test(before)) return null;
  const isOfAPerson = /(?:^| )(?:j'|je|qui|il|elle|on) /u.test(before);
  const article = /^L[ea]$/u.test(tokens[index]!.text);
  const at = article ? index + 1 : index;
  const { text = '', form = '' } = tokens[at] ?? {};
  if (!isOfAPerson || !/^\p{Lu}\p{Ll}/u.test(text) || isKnownThing(form)) return null;
  if (article) return isReplaced && isWord(form) ? null : at;
  const isSure = !isReplaced || AT_A_POST.test(` ${line(at + 1, at + 4)}`);
  return isSure && isFamily(tokens, at, isWord) ? at : null;
}

/**
 * Index of the family name behind what somebody is, or of whom they follow there: « le professeur Lemaire », « l’élu Morel », « la famille Le Bihan »,
 * « le maire, Lefèvre, n’est pas venu ».
 */
export function calledAt(
  tokens: readonly Token[],
  index: number,
  isWord: People['isWord'],
): number | null {
  const succeeded = succeededAt(tokens, index, isWord);
  if (succeeded !== null) return succeeded;
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
