import { keptIn } from '../../ground/group-by.js';
import type { Match } from '../../lexicon/matcher.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { type Clause, clauseAt } from '../clauses.js';
import type { SentimentMeaning } from '../meanings.js';
import { amounts } from './amounts.js';
import { nounsOfChange } from './nouns-of-change.js';
import { comparedEdition } from './other-edition.js';
import { sizes } from './sizes.js';
import { trends } from './trends.js';
import type { Valued } from './valued.js';

/** From which value on, either side, a word that the lexicon knows weighs on people, or is wanted. */
const CLEAR = 0.5;

/** What there was more or less of; « l’an dernier il y avait moins d’attente »: this year there was more. */
export function movedIn(
  parse: Parse,
  clauses: readonly Clause[],
  found: { readonly sentiment: readonly Match<SentimentMeaning>[]; readonly expects: Expectation },
): Valued[] {
  const known = new Map(found.sentiment.flatMap((match) => worthAlone(match, parse)));
  const worth = (token: Token): number => known.get(token) ?? 0;
  // Looked at once a clause: a long one may hold many.
  const elsewhere = new Map<Clause, boolean>();
  const isOfOther = (clause: Clause): boolean =>
    comparedEdition(parse, clause, found.expects)?.side === 'other';
  return [
    ...trends(parse, worth),
    ...amounts(parse, worth, found.expects),
    ...sizes(parse, worth, found.expects),
    ...nounsOfChange(parse, worth, { expects: found.expects, clauses }),
  ].map((one) => {
    const clause = clauseAt(clauses, one.at);
    const isElsewhere = clause && keptIn(elsewhere, clause, () => isOfOther(clause));
    return isElsewhere ? { ...one, value: -one.value, rules: [...one.rules, 'rival'] } : one;
  });
}

/** The word of an entry that judges by it alone, -1 or 1: « stress », « convivialité ». */
function worthAlone(
  { entry: { meaning }, tokens }: Match<SentimentMeaning>,
  parse: Parse,
): [Token, -1 | 1][] {
  const [at, another] = tokens;
  const token = another === undefined ? parse.tokens[at!] : undefined;
  if (!token || meaning.kind !== 'value' || Math.abs(meaning.value) < CLEAR) return [];
  return [[token, meaning.value > 0 ? 1 : -1]];
}
