import { holds } from '../../ground/spans.js';
import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import { type Heard, type Labels, withoutSides } from './said.js';

const ARTICLE = /^(?:une?|l[ae]s?|l'|d[ue]|des)$/u;

/**
 * « Un miroir », « un grand écart » where an image is asked: alone, one that the lexicon knows and gives no worth
 * takes no side, as two readers would not take the same. The net goes by what the thing is elsewhere (« un couloir »).
 */
export function leavesItsImageOpen(
  { asked, parse, feelings }: Reading,
  { label, intents }: Heard,
): Labels | null {
  const [image, ...others] = feelings.values;
  if (asked.expects !== 'image' || image?.value !== 0 || others.length > 0) return null;
  // « Du bon et du moins bon » has no worth in sum, and two sides.
  if (label === 'mixed' || !ARTICLE.test(parse.tokens[0]?.form ?? '')) return null;
  const isAlone = parse.tokens.every((token) => token.pos === 'PUNCT' || holds(image, token));
  if (!isAlone) return null;
  return { informative: true, sentiment: NO_TONE, intents: withoutSides(intents) };
}
