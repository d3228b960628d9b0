import type { Token } from '../../model/text.js';
import { formOf } from '../cut/tokens.js';
import { CHILD } from '../gate/minors.js';
import { isListed, JOBS } from '../word-lists.js';
import { inFirstPerson } from './first-person.js';

const NUMBER =
  /\d|-|^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)/u;
/** Words before an age among which stands who has it. */
const NEAR_TOKENS = 6;
const AGED =
  /^(?:(?:grand-)?(?:père|mère)|maris?|femmes?|hommes?|dames?|monsieur|voisine?s?|stagiaires?|mamie|papi|tante|oncle|usag(?:er|ère)s?|bénévoles?|doyen(?:ne)?|[âa]ge)$/u;
/** How long, not how old: « depuis dix ans ». */
const LASTING = /^(?:depuis|pendant|durant|dans|(?:passé|travaillé|attendu|mis|fait)e?s?)$/u;

/**
 * Whether an age is told of a grown-up: « j’ai 71 ans », « deux dames de 78 et 80 ans », « apprendre à 54 ans … mon
 * chef ». With what else is told it is enough to know who it is; « ma fille de six ans » is not.
 */
export const tellsAge = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => isAge(tokens, at));

function isAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form !== 'ans' || /^d[e']/u.test(formOf(tokens[at + 1]))) return false;
  const before = tokens.slice(Math.max(0, at - NEAR_TOKENS), at);
  const [who, tie, number] = [-3, -2, -1].map((from) => formOf(before.at(from)));
  if (!NUMBER.test(number!) || LASTING.test(tie!) || CHILD.test(who!)) return false;
  if (/^(?:(?:j')?ai|mes)$/u.test(tie!)) return true;
  if (tie === 'à' && inFirstPerson(tokens)) return true;
  return before.some((one) => AGED.test(one.form) || isListed(one, JOBS));
}
