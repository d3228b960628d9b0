import type { Token } from '../../model/text.js';
import { JOBS } from '../../names/posts.js';
import { formOf } from '../cut/tokens.js';
import { CHILD } from '../gate/minors.js';
import { isListed } from '../word-lists.js';
import { inFirstPerson } from './first-person.js';

const NUMBER =
  /\d|-|^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)/u;
/** Words before an age among which stands who has it. */
const NEAR_TOKENS = 6;
const AGED =
  /^(?:(?:grand-)?(?:père|mère)|maris?|femmes?|hommes?|dames?|monsieur|voisine?s?|stagiaires?|mamie|papi|tante|oncle|usag(?:er|ère)s?|bénévoles?|doyen(?:ne)?|[âa]ge)$/u;
/** How long, not how old: « depuis dix ans ». */
const LASTING = /^(?:depuis|pendant|durant|dans|(?:passé|travaillé|attendu|mis|fait)e?s?)$/u;

/** A round age is a guess: « ce monsieur de 80 ans » recognises nobody where no name and no place stand by; « une bénévole de 82 ans » may. */
const ROUND =
  /^(?:[3-9]0|(?:trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingts?(?:-dix)?))$/u;
/** What leaves open who it is. */
const SOMEBODY = /^(?:une?|des|ce|cet|cette|ces|deux|trois|quatre|quelques)$/u;
/** Who many are: not « une doyenne », not a job. */
const ANYBODY =
  /^(?:femmes?|hommes?|dames?|monsieur|messieurs|mamies?|papis?|m[ée]m[ée]s?|p[ée]p[ée]s?|usag(?:er|ère)s?|personnes?|gens)$/u;

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
  const isAnybody = SOMEBODY.test(formOf(before.at(-4))) && ANYBODY.test(who!);
  if (isAnybody && ROUND.test(number!) && !tokens.some(({ pos }) => pos === 'PROPN')) return false;
  return before.some((one) => AGED.test(one.form) || isListed(one, JOBS));
}
