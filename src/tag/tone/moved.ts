import type { Expectation } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import { type Clause, clauseAt } from '../clauses.js';
import { amounts } from './amounts.js';
import { comparedEdition } from './other-edition.js';
import { trends } from './trends.js';
import type { Valued } from './valued.js';

/** What there was more or less of; « l’an dernier il y avait moins d’attente »: this year there was more. */
export const movedIn = (parse: Parse, clauses: readonly Clause[], expects: Expectation): Valued[] =>
  [...trends(parse), ...amounts(parse)].map((one) => {
    const clause = clauseAt(clauses, one.at);
    const isElsewhere = clause && comparedEdition(parse, clause, expects)?.side === 'other';
    return isElsewhere ? { ...one, value: -one.value, rules: [...one.rules, 'rival'] } : one;
  });
