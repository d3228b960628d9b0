import type { Parse, Token } from '../model.js';
import { type Clause, within } from './clauses.js';

const INDEFINITE = /^(?:une?|des|d'|de|plus|davantage|moins)$/u;

/** What may stand before: « peut-être prévoir », « et une navette ». */
const LEADS = /^(?:PUNCT|SYM|ADV|CCONJ|INTJ)$/u;
const DENIES = /^(?:pas|trop|peu|jamais|rien)$/u;

/** Whether a token may be the verb of a sentence: no infinitive, no participle. */
const isPredicate = ({ pos, form, lemma }: Token): boolean =>
  (pos === 'AUX' || pos === 'VERB') && form !== lemma && !/(?:ée?s?|ie?s?|ue?s?|ant)$/u.test(form);

/**
 * Whether a clause names what is wanted, up to a token: it opens with an infinitive, or with an
 * indefinite article or a quantity and has no verb. So read under « à améliorer » only:
 * « des échanges plus riches », « avoir un accueil chaleureux ».
 */
export function namesAWant({ tokens }: Parse, clause: Clause, end = clause.end): boolean {
  const first = tokens.findIndex(
    ({ pos, form }, index) =>
      within(index, clause) && (INDEFINITE.test(form) || DENIES.test(form) || !LEADS.test(pos)),
  );
  const opening = tokens[first];
  if (!opening || first >= end) return false;
  if (opening.pos === 'VERB' && opening.form === opening.lemma) return true;
  if (!INDEFINITE.test(opening.form) || opening.pos === 'PRON') return false;
  return !tokens.slice(first, end).some(isPredicate);
}

/** Whether a noun is what a clause without a verb is about: « la diversité des profils ». */
export function isTopic({ tokens }: Parse, clause: Clause, at: number): boolean {
  const first = tokens.findIndex(
    ({ pos }, index) => within(index, clause) && pos !== 'PUNCT' && pos !== 'SYM',
  );
  return (
    at === first + 1 &&
    tokens[at]?.pos === 'NOUN' &&
    /^(?:le|la|l'|les)$/u.test(tokens[first]?.form ?? '') &&
    !tokens.slice(first, clause.end).some(isPredicate)
  );
}
