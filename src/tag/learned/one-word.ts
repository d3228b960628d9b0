import { SENTIMENTS, type SentimentLabel } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import type { Outlook } from './net.js';
import { outlookOf } from './net-signs.js';

/** Most tokens of an answer that one word may sway. */
const SHORT = 25;
/** Least that a word judges by itself to be known for it. */
const KNOWN = 0.3;
const FULL = /^(?:NOUN|PROPN|VERB|ADJ|X)$/u;

/** The likeliest tone. */
export const likeliest = ({ chances }: Outlook): SentimentLabel =>
  SENTIMENTS.reduce((best, one) =>
    (chances.get(one) ?? 0) > (chances.get(best) ?? 0) ? one : best,
  );

/**
 * « Grève + orage + hôtel à Pétaouchnok », « un salon » where nothing is expected: a word that is known to
 * judge the other way, or that judges nothing and stands alone, pulls as did the few answers that had it. Where the tone hangs on it
 * alone, the answer is read as if it were a word never seen.
 */
export function withoutChance(reading: Reading, outlook: Outlook, codebook: Codebook): Outlook {
  const { asked, parse, sentiment } = reading;
  const label = likeliest(outlook);
  const side = label === 'positive' ? 1 : label === 'negative' ? -1 : 0;
  if (side === 0 || asked.expects !== 'neutral' || parse.tokens.length > SHORT) return outlook;
  if (sentiment.evidence.some(({ value }) => value * side > 0)) return outlook;
  const pulls = outlook.byToken(label);
  const [word] = parse.tokens
    .map((token, at) => ({ token, at, pull: pulls[at] ?? 0 }))
    .filter(({ pull }) => pull > 0)
    .sort((one, other) => other.pull - one.pull);
  const value = codebook.learned?.values.get(word?.token.lemma.toLowerCase() ?? '') ?? 0;
  if (!word || !FULL.test(word.token.pos)) return outlook;
  const alone = parse.tokens.filter(({ pos }) => FULL.test(pos)).length === 1;
  if (value * side >= (alone ? KNOWN : 0)) return outlook;
  const without = outlookOf(reading, codebook, word.at);
  return without && likeliest(without) !== label ? without : outlook;
}
