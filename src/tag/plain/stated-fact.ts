import { isVerb } from '../../french/clauses.js';
import { inside } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import type { Valued } from '../tone/valued.js';
import { type Heard, type Labels, withoutSides } from './said.js';

/**
 * « Les arnaques en ligne », « 7 h » where one is asked what one followed: it tells what was done, and takes no side
 * but by what else is said, « Excel, passionnant », « le compost, une merveille ».
 */
export function onlyStates({ asked, parse, feelings }: Reading, heard: Heard): Labels | null {
  const { tokens } = parse;
  if (!asked.facts || tokens.some(tells)) return null;
  const judges = ({ value, at, start, end }: Valued): boolean =>
    value !== 0 &&
    (inside(tokens, { start, end }).some(({ pos }) => JUDGING.has(pos)) ||
      tokens.slice(Math.max(0, at - 1), at + 1).some(({ form }) => CALLING.test(form)));
  if (feelings.values.some(judges)) return null;
  return { informative: true, sentiment: NO_TONE, intents: withoutSides(heard.intents) };
}

/** « Réparer son ordinateur », « bien vieillir » may be a title; « que du bonheur » is none. */
const tells = (token: Token, at: number): boolean =>
  token.negated ||
  (at === 0 && token.form === 'que') ||
  (isVerb(token) && token.mood !== 'infinitive' && token.mood !== 'participle');

const JUDGING: ReadonlySet<string> = new Set(['ADJ', 'INTJ', 'SYM']);
/** What a thing is called by: « un désastre », « à éviter ». */
const CALLING = /^(?:une?|à|quel(?:le)?|vraie?)$/u;
