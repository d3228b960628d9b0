import { isVerb } from '../../french/clauses.js';
import { inside } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import { type Heard, type Labels, withoutSides } from './said.js';

/**
 * « Les arnaques en ligne », « 7 h » where one is asked what one followed: it tells what was done, and takes no side
 * but by what else is said, « Excel, passionnant ».
 */
export function onlyStates({ asked, parse, feelings }: Reading, heard: Heard): Labels | null {
  if (!asked.facts || parse.tokens.some(tells)) return null;
  const judges = feelings.values.some(
    (one) => one.value !== 0 && inside(parse.tokens, one).some(({ pos }) => JUDGING.has(pos)),
  );
  if (judges) return null;
  return { informative: true, sentiment: NO_TONE, intents: withoutSides(heard.intents) };
}

/** « Réparer son ordinateur », « bien vieillir » may be a title. */
const tells = (token: Token): boolean =>
  token.negated || (isVerb(token) && token.mood !== 'infinitive' && token.mood !== 'participle');

const JUDGING: ReadonlySet<string> = new Set(['ADJ', 'INTJ']);
