import { isNe } from '../../french/clauses.js';
import { wordSet } from '../../ground/listed.js';
import type { Parse, Token } from '../../model/text.js';
import type { Clause } from '../clauses.js';
import { isInfinitive, isPredicate, LEADS } from '../tokens.js';

/** Verbs that praise by being said: « saluons », « souligner la gentillesse », « recommander à tout le monde ». */
export const PRAISES = wordSet(
  'aimer adorer apprécier savourer saluer souligner féliciter remercier applaudir recommander conseiller',
);

/** « Conserver le format », « recommander à tout le monde », « ne rien changer »: where faults are asked, these praise. */
const isKept = ({ lemma, negated }: Token): boolean =>
  KEEPS.has(lemma) || PRAISES.has(lemma) || (negated === true && SPARES.has(lemma));
const KEEPS = wordSet(`
  garder conserver maintenir reconduire continuer poursuivre rester perpétuer pérenniser préserver refaire revenir
  revoir recommencer attendre
`);
const SPARES = wordSet('changer toucher bouger regretter reprocher redire hésiter manquer rater');

/** « Avoir pu échanger », « sans chercher à plaire », « ravie de vous revoir », « merci de partager » tell what was. */
const TELLS = /^(?:ADJ|INTJ)$/u;
const HAD = wordSet('avoir être pu su permis réussi sans rien aucun aucune personne après en');
const MUST = wordSet('faut veuillez');
const ORDERS = /(?:ez|ons)$/u;

/**
 * Whether the verb that stands there is a deed that is asked for, under « à améliorer »: « donner du sens », « besoin
 * de souffler », « n’hésitez pas à simplifier », « motivons les bénévoles »; not « j’ai pu souffler », « continuez à
 * nous faire rêver ».
 */
export function isDeedAsked({ tokens }: Parse, { first }: Clause, at: number): boolean {
  const verb = tokens[at]!;
  const before = tokens.slice(first, at);
  if (isKept(verb)) return false;
  if (isPredicate(verb))
    return /ons$/u.test(verb.form) && before.every(({ pos }) => LEADS.test(pos));
  if (!isInfinitive(tokens, at)) return false;
  if (before.some((token) => TELLS.test(token.pos) || HAD.has(token.form))) return false;
  return before.every(
    (token, index) => !isPredicate(token) || isAsking(token, before.slice(0, index)),
  );
}

/** « Il faut », « n’hésitez pas »; « vous pourriez » is a wish by its mood. */
const isAsking = (verb: Token, before: readonly Token[]): boolean =>
  MUST.has(verb.form) ||
  verb.tense === 'conditional' ||
  (ORDERS.test(verb.form) &&
    !KEEPS.has(verb.lemma) &&
    before.every((token) => LEADS.test(token.pos) || isNe(token)));
