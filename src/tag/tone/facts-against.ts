import { isVerb } from '../../french/clauses.js';
import { OPPOSING } from '../../french/reserves.js';
import { runAt, runsOf } from '../../french/runs.js';
import type { Parse, Token } from '../../model/text.js';
import { byClause, type Clause } from '../clauses.js';
import { TONE } from './constants.js';
import { netOf, saidBy, type Valued } from './valued.js';

/**
 * « Super, mais 8 places pour 300 inscrits », « génial, par contre on a mangé debout »: a fact that
 * stands against praise blames. A denial, a number or a verb in the past or present makes it a fact.
 */
export function factsAgainst(
  { tokens }: Parse,
  clauses: readonly Clause[],
  values: readonly Valued[],
  taken: readonly number[],
): Valued[] {
  const valuesIn = byClause(clauses, values, ({ at }) => at);
  const takenIn = byClause(clauses, taken, (at) => at);
  return clauses.flatMap((clause, index): Valued[] => {
    const before = clauses[index - 1];
    if (clause.opening !== 'contrast' || !before || netOf(valuesIn(before)) < TONE.said) return [];
    const at = clause.first;
    const said = tokens.slice(at, clause.end);
    if (!runAt(said, 0, OPPOSES)) return [];
    if (ADDS.test(said[1]?.form ?? '') || !said.some(isFact)) return [];
    if (takenIn(clause).length > 0 || valuesIn(clause).length > 0) return [];
    return [{ ...saidBy(tokens[at]!, -TONE.intent, 'contrast'), at }];
  });
}

/** Not « sinon », « le reste », « or »: they often change the subject only. */
const OPPOSES = runsOf(OPPOSING);

/** « Mais aussi », « mais surtout » go on in the same sense. */
const ADDS = /^(?:aussi|surtout|encore|également|pas|bon|bref|oui|non|chut|quel(?:le)?s?)$/u;

/** Something that was or is so: no wish, no plan. */
const isFact = (token: Token): boolean =>
  !token.hypothetical &&
  (token.negated || token.pos === 'NUM' || DENIES.test(token.form) || isPresent(token));

const DENIES = /^(?:aucune?|rien|trop|seule?(?:ment)?)$/u;

/** A verb in the present or past: no infinitive, request, future or conditional. */
const isPresent = (token: Token): boolean =>
  isVerb(token) &&
  token.form !== token.lemma &&
  (token.tense === 'imperfect' || !/(?:ez|r(?:ais?|as|a|ons|ont|ait|aient))$/u.test(token.form));
