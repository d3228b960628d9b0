import { INTENTS, type Intent, type SentimentTag } from '../model.js';
import { sums } from './sentiment.js';

/** Values below this are too faint to be praise or criticism. */
const CLEAR = 0.25;

/** Intents, in the order of INTENTS: praise and criticism from sentiment, the others from patterns. */
export function intentsOf(matched: ReadonlySet<Intent>, sentiment: SentimentTag): Intent[] {
  const { praise, blame } = sums(sentiment.evidence.map(({ value }) => value));
  const intents = new Set(matched);
  const { label } = sentiment;
  if (label === 'positive' || (label === 'mixed' && praise >= CLEAR)) intents.add('eloge');
  if (label === 'negative' || (label === 'mixed' && blame >= CLEAR)) intents.add('critique');
  return INTENTS.filter((intent) => intents.has(intent));
}
