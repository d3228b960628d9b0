import { meet } from '../../ground/spans.js';
import type { SentimentEvidence, SentimentLabel, SentimentTag } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { sumOf } from '../../stats/sum.js';

/** The side that a quote or an answer takes. */
export type Tone = 'praise' | 'criticism' | 'neutral';

export const SIDES = ['praise', 'criticism'] as const;

/** Share of praise and of criticism among what takes a side; they add up to 1. */
export type Shares = Readonly<Record<(typeof SIDES)[number], number>>;

/** Least score of an answer that takes a side, in absolute value. */
const TAKES_SIDE = 0.25;
/**
 * Least score that takes one whatever its words say. Of 94 coded answers with a side and a weaker score, its sign
 * was right for all 41 whose judging words add up to it, and for 26 of the 53 others, which were learned.
 */
const SURE = 0.6;

/**
 * The side of a quote: that of its own label where its answer is mixed and it is not; else the sign of its
 * answer's score, unless that is weak or unsure. A mixed answer is not blame: most are praise with a reservation, and
 * none blames where praise is asked for (« la démo qui plante et le speaker qui retombe sur ses pieds »).
 *
 * @param label of the quote; of the answer, for the answer itself.
 * @param answer what is felt in the whole answer.
 */
export function toneOf(label: SentimentLabel, answer: SentimentTag): Tone {
  if (label === 'neutral') return 'neutral';
  if (answer.label === 'mixed' && label !== 'mixed') return sideOf(label === 'positive');
  const { score, evidence } = answer;
  const denied = evidence.length > 0 && evidence.every(({ rules }) => rules.includes('denial'));
  if (Math.abs(score) < TAKES_SIDE || denied) return 'neutral';
  if (score < 0 && label === 'mixed' && evidence.some(isAskedPraise)) return 'neutral';
  const sure = answer.label === 'mixed' || Math.abs(score) >= SURE || addsUp(answer);
  return sure ? sideOf(score > 0) : 'neutral';
}

/**
 * What is left of praise whose score is weak, which may be irony. Of the praise among the first thirty quotes of 54
 * questionnaires, readers had coded 35 of 99 as blame or mixed under `SURE`, 27 of 138 under `SURER`, 23 of 1,089 beyond.
 * So is praise whose own words blame besides: of 219 coded answers that do, 34 are no praise.
 *
 * @param answer what is felt in the whole answer.
 * @param shown what judges in the words that are shown.
 */
export function surenessOf(answer: SentimentTag, shown: readonly SentimentEvidence[]): number {
  if (mayMock(answer)) return 0.9;
  const isWeak = answer.score < SURER || shown.some(blames);
  return answer.label === 'positive' && isWeak ? 0.96 : 1;
}

const isAskedPraise = ({ by, value }: SentimentEvidence): boolean => by === 'question' && value > 0;

const blames = (one: SentimentEvidence): boolean =>
  isSaid(one) && one.value <= BLAME && !one.rules.includes('concession');
const BLAME = -0.4;

/** Least score of praise that is seldom ironic. */
const SURER = 0.8;

/** Whether praise may well be irony. */
export const mayMock = ({ label, score }: SentimentTag): boolean =>
  label === 'positive' && score < SURE;

/** Whether the words that the lexicon judges by make the score, as rules leave it. */
const addsUp = ({ score, evidence }: SentimentTag): boolean =>
  Math.abs(sumOf(evidence, ({ by, value }) => (by ? 0 : value)) - score) < ROUNDED;

/** What rounding may leave between a score and its parts. */
const ROUNDED = 0.006;

const sideOf = (praises: boolean): Tone => (praises ? 'praise' : 'criticism');

/** Whether a word of the lexicon or a rule judges so, not only what was learned or the question asks for. */
export const isSaid = ({ by }: SentimentEvidence): boolean => by === undefined;

/** Whether a word or a rule praises in a span of an answer. */
export const isPraisedIn = ({ evidence }: SentimentTag, span: Span): boolean =>
  evidence.some((one) => one.value > 0 && isSaid(one) && meet(one, span));

export function sharesOf(tones: readonly Tone[]): Shares {
  const praise = tones.filter((tone) => tone === 'praise').length;
  const criticism = tones.filter((tone) => tone === 'criticism').length;
  const all = Math.max(1, praise + criticism);
  return { praise: praise / all, criticism: criticism / all };
}
