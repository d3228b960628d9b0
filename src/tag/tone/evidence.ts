import type { SentimentEvidence, SentimentRule } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import type { Valued } from './valued.js';

/** What a word says by a rule, under the name of its form unless another is told. */
export const saidBy = (
  { start, end, form }: Token,
  value: number,
  rule: SentimentRule,
  entry = form,
): SentimentEvidence => ({ start, end, entry, value, rules: [rule] });

/** What a word says by what was learned of it. */
export const learnedOf = ({ start, end, lemma }: Token, value: number): SentimentEvidence => ({
  ...{ start, end, entry: lemma, by: 'learned', value, rules: ['learned'] },
});

/** What is denied, turned round. */
export const deniedProof = (one: SentimentEvidence): SentimentEvidence => ({
  ...one,
  value: -one.value,
  rules: [...one.rules, 'negation'],
});

/** A value without its place. */
export const proofOf = ({ at: _, ...evidence }: Valued): SentimentEvidence => evidence;
