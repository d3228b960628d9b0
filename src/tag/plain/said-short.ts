import type { SentimentLabel } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { holds } from '../../spans.js';
import type { Reading } from '../by-rules.js';
import type { Valued } from '../tone/feelings.js';
import { rounded } from '../tone/sentiment.js';
import { isPredicate } from '../wants.js';
import { keepsAReserve, type Plain, requests } from './plain.js';

/** Most tokens of an answer that a word tells, and of one that an expression does, with its least words. */
const [WORD, EXPRESSION, LONG] = [5, 9, 3];
/** Least that it says. */
const CLEAR = 0.5;
/** Probability of two sides from which on the net is surer: « mitigé », « inégal ». */
const BOTH = 0.95;

/**
 * « Galère », « perfectible », « je suis contre les gobelets » where nothing in particular is asked: a few
 * words that judge, all one way and in so many words (645 of 672 coded answers, or 188 of 197 where an
 * expression tells). The net hears neither side in those that it has not met.
 *
 * @param chance how probable the net holds each tone.
 */
export function saysShortly(
  reading: Reading,
  chance: (label: SentimentLabel) => number,
): Plain | null {
  const { asked, parse, feelings, sentiment } = reading;
  const { tokens } = parse;
  if (asked.expects !== 'neutral' || tokens.length > EXPRESSION) return null;
  if (chance('mixed') >= BOTH) return null;
  if (tokens.at(-1)?.text === '?' || isAsked(reading)) return null;
  const values = feelings.values.filter(({ value }) => value !== 0);
  const sum = values.reduce((all, { value }) => all + value, 0);
  if (values.length === 0 || !values.every(({ value }) => value * sum > 0)) return null;
  const telling = values.filter((one) => isClear(one) && !isTopic(one, tokens));
  const phrases = telling.filter((one) => wordsIn(one, tokens).length >= LONG);
  // « Merci mais non merci » holds its own « mais ».
  const others = tokens.filter((token) => !phrases.some((one) => holds(one, token)));
  if (keepsAReserve(others)) return null;
  const told = (tokens.length <= WORD && telling.length === values.length) || phrases.length > 0;
  if (!told) return null;
  const label = sum > 0 ? 'positive' : 'negative';
  return { label, score: rounded(sum), evidence: sentiment.evidence };
}

const isClear = ({ value, rules }: Valued): boolean =>
  Math.abs(value) >= CLEAR && rules.every((rule) => rule === 'intensifier' || rule === 'wish');

const wordsIn = (one: Valued, tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => holds(one, token));

/** « L’enthousiasme est retombé »: what a verb is said of is not what is said. */
const isTopic = (one: Valued, tokens: readonly Token[]): boolean =>
  wordsIn(one, tokens).at(-1)?.pos === 'NOUN' &&
  tokens.some((token) => token.start >= one.end && isPredicate(token));

/** « Valoriser les cafés associatifs » asks for something whatever the question. */
const isAsked = ({ asked, ...rest }: Reading): boolean =>
  requests({ ...rest, asked: { ...asked, expects: 'ideas' } });
