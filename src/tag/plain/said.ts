import type { Intent, SentimentLabel, SentimentRule, SentimentTag } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { TONE } from '../tone/constants.js';
import { saidBy } from '../tone/evidence.js';

/** What is said of a whole answer. */
export interface Labels {
  readonly informative: boolean;
  readonly sentiment: SentimentTag;
  readonly intents: readonly Intent[];
}

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
}

/** Blame that a word proves, by a rule. */
export function blamedBy(token: Token, rule: SentimentRule): Plain {
  const score = -TONE.intent;
  return { label: 'negative', score, evidence: [saidBy(token, score, rule, token.lemma)] };
}

/** A judgement with the intents that go with it. */
export function withTone(sentiment: Plain, intents: readonly Intent[]): Labels {
  const tone = sentiment.label === 'positive' ? 'eloge' : 'critique';
  const others = intents.filter((intent) => intent !== 'eloge' && intent !== 'critique');
  return { informative: true, sentiment, intents: [tone, ...others] };
}
