import type { Intent, SentimentLabel, SentimentRule, SentimentTag } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { TONE } from '../tone/constants.js';
import { roundedScore } from '../tone/sentiment.js';
import { netOf, proofOf, saidBy, type Valued } from '../tone/valued.js';

/** What is said of a whole answer. */
export interface Labels {
  /** False for a non-answer, by the list of non-answers. */
  readonly informative: boolean;
  readonly sentiment: SentimentTag;
  readonly intents: readonly Intent[];
}

/** Most tokens of an answer that one turn tells, whatever else it says. */
const SHORT = 25;

export const isShort = ({ tokens }: Parse): boolean => tokens.length <= SHORT;

/** A tone that an answer says by its construction. */
export type Plain = SentimentTag & { readonly label: 'positive' | 'negative' };

/** What the net hears in an answer. */
export interface Heard {
  readonly label: SentimentLabel;
  readonly score: number;
  readonly intents: readonly Intent[];
  readonly chance: (name: SentimentLabel | Intent) => number;
  /** Intents that are probable enough by themselves. */
  readonly probable: readonly Intent[];
  /** What speaks for a tone. */
  readonly proofs: (label: SentimentLabel) => SentimentTag['evidence'];
  /** What a word is known to judge by itself, -1 to 1. */
  readonly worthOf: (word: Token) => number;
}

/** The tone of a score, of the side of its sign. */
export const toned = (score: number, evidence: SentimentTag['evidence']): Plain => ({
  label: score > 0 ? 'positive' : 'negative',
  score: roundedScore(score),
  evidence,
});

/** Blame that a word proves, by a rule. */
export const blamedBy = (token: Token, rule: SentimentRule): Plain =>
  toned(-TONE.intent, [saidBy(token, -TONE.intent, rule, token.lemma)]);

/** Intents but for those that take a side. */
export const withoutSides = (intents: readonly Intent[]): Intent[] =>
  intents.filter((one) => one !== 'eloge' && one !== 'critique');

/** A judgement with the intents that go with it. */
export function withTone(sentiment: Plain, intents: readonly Intent[]): Labels {
  const tone = sentiment.label === 'positive' ? 'eloge' : 'critique';
  return { informative: true, sentiment, intents: [tone, ...withoutSides(intents)] };
}

/** Praise and blame in one answer, with the intents that go with both. */
export const bothSides = (values: readonly Valued[], intents: readonly Intent[]): Labels => ({
  informative: true,
  sentiment: { label: 'mixed', score: roundedScore(netOf(values)), evidence: values.map(proofOf) },
  intents: ['eloge', 'critique', ...withoutSides(intents)],
});
