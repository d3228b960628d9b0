import { spansOf } from '../../ground/spans.js';
import type { SentimentEvidence, SentimentRule } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { sumOf } from '../../stats/sum.js';
import type { Clause } from '../clauses.js';

/** A value found in a text, after the rules. */
export interface Valued extends SentimentEvidence {
  /** Index of its first token. */
  readonly at: number;
}

/** What sentiment says of a text before it is summed up. */
export interface Feelings {
  readonly clauses: readonly Clause[];
  readonly values: readonly Valued[];
  /** The values that stand in a clause. */
  readonly valuesIn: (clause: Clause) => readonly Valued[];
  /** Clauses that ask for something and judge nothing: « inviter des élus » under « à améliorer ». */
  readonly requests: ReadonlySet<Clause>;
}

export const isPraise = ({ value }: { readonly value: number }): boolean => value > 0;
export const isBlame = ({ value }: { readonly value: number }): boolean => value < 0;

/** What values are worth together. */
export const netOf = (values: readonly { readonly value: number }[]): number =>
  sumOf(values, ({ value }) => value);

/** Whether a word judges in so many words: no concession, no irony, nothing that was elsewhere. */
export const isPlainlyRuled = ({ rules }: Valued): boolean =>
  rules.every((rule) => /^(?:intensifier|diminisher|negation|wish|intent|trend)$/u.test(rule));

/** Whether the values of a clause say nothing good or bad. */
export const isSilent = (values: readonly Valued[]): boolean =>
  values.every(({ value }) => value === 0);

/** What a word says by a rule, under the name of its form unless another is told. */
export const saidBy = (
  { start, end, form }: Token,
  value: number,
  rule: SentimentRule,
  entry = form,
): SentimentEvidence => ({ start, end, entry, value, rules: [rule] });

/** What the words that open an answer say together by a rule; null of none. */
export function openingWorth(
  words: readonly Token[],
  entry: string,
  value: number,
  rule: SentimentRule,
): Valued | null {
  const [whole] = spansOf(words);
  return whole ? { ...whole, entry, value, rules: [rule], at: 0 } : null;
}

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
