import { formText } from '../../french/runs.js';
import type { Parse } from '../../model/text.js';
import type { Clause } from '../clauses.js';
import { turnsOf } from '../turns.js';

const BETTER = /^(?:mieux|meilleure?s?)$/u;

/** Whether a word says that one thing is better than another. */
export const isBetter = ({ tokens }: Pick<Parse, 'tokens'>, at: number): boolean =>
  BETTER.test(tokens[at]?.form ?? '');

/** What a comparison prefers to what is judged, where it comes first. */
const RIVALS =
  /^(?:anciens?|anciennes?|précédente?s?|original|concurrence|concurrente?s?|avant|autrefois|ailleurs|autres)$/u;

/** « Rien à voir avec l’an dernier, plus vivant », « contrairement à la précédente »: what is judged is set against it. */
const COMPARED = /^(?:que|qu'|comme|depuis|avec|contrairement|comparée?s?)$/u;

/** « L’ancien était plus solide », « avant, c’était mieux »: the praise goes to something else. */
export function praisesARival({ tokens }: Parse, clause: Clause, at: number): boolean {
  const compares =
    isBetter({ tokens }, at) ||
    tokens[at]?.form === 'plus' ||
    (tokens[at - 1]?.form === 'plus' && at > clause.first);
  if (!compares) return false;
  const before = tokens.slice(clause.first, at);
  if (before.some(({ form }) => COMPARED.test(form))) return false;
  return before.some(({ form }) => RIVALS.test(form));
}

const [UNSURPASSED, SURPASSED] = [turnsOf('unsurpassed'), turnsOf('surpassed')];

/**
 * How what is judged stands among all one has met: `first` where nothing is more so (« jamais vu plus accueillant »,
 * « on ne fait pas plus simple »), `behind` where something was (« on a connu plus accueillant »).
 */
export function rankedAs(
  { tokens }: Parse,
  { first }: Clause,
  at: number,
): 'first' | 'behind' | null {
  if (!/^(?:plus|moins)$/u.test(tokens[at - 1]?.form ?? '')) return null;
  const before = formText(tokens.slice(first, at));
  if (UNSURPASSED.test(before)) return 'first';
  return SURPASSED.test(before) ? 'behind' : null;
}

const PAST = '\\p{L}+(?:ais|ait|aient|ions)';
const WORK = '(?:tome|saison|opus|volet|version|volume|film|livre|roman|album)s?';
/** « Le premier atelier » of an event is a part of what is judged, « le premier tome » is not. */
const EARLIER = `(?:premi(?:er|ère)s? ${WORK}|(?:ancien(?:ne)?|précédente?)s?(?: ${WORK})?|${WORK} précédente?s?)`;
/** The work or the time before, and its verb in the imperfect; or « j’avais adoré le premier tome ». */
const BYGONE = new RegExp(
  [
    `^(?:l'|les?|la|ses|son|leurs?|mon|ma|mes) (?:\\p{L}+ )?${EARLIER} (?:\\p{L}+ )?(?:m' |me |nous |se |s' )?${PAST} `,
    `^(?:la |le )?(?:saison|tome|partie) (?:1|une?) ${PAST} `,
    `^avant (?:c'|il|elle|ça|cela|on|tout) ${PAST} `,
    `^(?:j'|on|nous) (?:avais|avait|avions) (?:\\p{L}+ )?(?:adoré|aimé|dévoré|apprécié|trouvé) (?:l'|le|la|les|ses|son) (?:\\p{L}+ )?(?:${EARLIER}|bande-annonce) `,
  ].join('|'),
  'u',
);
/** « Le premier tome était déjà drôle »: this one is too. */
const ALIKE = /(?:^| )(?:déjà|aussi|encore)(?: |$)/u;
/** Tokens of a clause that are looked at. */
const MOST = 16;

/** « Les deux premiers tomes étaient bons », « la saison 1 était une merveille »: what is judged no longer is. */
export function praisesABygone({ tokens }: Parse, { first, end }: Clause): boolean {
  const words = tokens
    .slice(first, Math.min(end, first + MOST))
    .filter(({ pos }) => pos !== 'PUNCT');
  const said = `${formText(words)} `;
  return BYGONE.test(said) && !ALIKE.test(said);
}
