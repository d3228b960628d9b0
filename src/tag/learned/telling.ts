import { overlapWith } from '../../ground/spans.js';
import type { SentimentEvidence, SentimentLabel } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { sumOf } from '../../stats/sum.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { isProven } from '../proof.js';
import { TONE } from '../tone/constants.js';
import { roundedScore } from '../tone/sentiment.js';
import { learnedOf } from '../tone/valued.js';
import type { Outlook } from './learned.js';
import { outlookOf } from './net-signs.js';

/** Most words that a weighed sentiment shows as its evidence, beside those of the rules. */
const MOST_WORDS = 3;
/** A token is told where it moves the log-odds of good against bad by this, and is evidence from that. */
const [TELLING, PROVING] = [0.5, 1];
/** Parts of speech of the words that a reader takes for a judgement, and verbs that say nothing alone. */
const JUDGING = /^(?:NOUN|VERB|ADJ|ADV|INTJ|X)$/;
const EMPTY = /^(?:avoir|être|faire|aller|mettre)$/u;
/** What pulls an answer to good or bad, for people. */
export type Pull = 'question' | 'rules' | 'words' | 'manner';

/** What the net says of an answer's sentiment and intents. */
export interface Weighing {
  readonly chances: ReadonlyMap<string, number>;
  /** What pulls to good, above zero, or to bad, in log-odds. */
  readonly pulls: Readonly<Record<Pull, number>>;
  /** The tokens that pull most, and how much, in their order. */
  readonly words: readonly { readonly at: number; readonly pull: number }[];
}

/** Good against bad. */
export const against = (pull: (outcome: SentimentLabel) => number): number =>
  pull('positive') - pull('negative');

/** How the sentiment and intents of an answer are weighed; null where the rules decide alone. */
export function weighingOf(reading: Reading, codebook: Codebook): Weighing | null {
  const outlook = outlookOf(reading, codebook);
  if (!outlook || !codebook.weighsLabels) return null;
  const { chances, bySign, byManner, signs } = outlook;
  const pulls = { question: 0, rules: 0, words: 0, manner: 0 };
  for (const sign of signs) {
    pulls[/^(?:asked|<)/.test(sign) ? 'question' : 'rules'] += against((label) =>
      bySign(sign, label),
    );
  }
  const words = tokenPulls(outlook).map((pull, at) => ({ at, pull }));
  pulls.words = sumOf(words, ({ pull }) => pull);
  pulls.manner = against(byManner);
  const most = words
    .filter(({ at, pull }) => Math.abs(pull) >= TELLING && isTold(reading.parse.tokens[at]!))
    .sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull))
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.at - other.at);
  return { chances, pulls, words: most };
}

/** Whether a reader takes a token for a word or a sign that tells something: not the « B » of « Amphi B », nor « ( ». */
const isTold = ({ text }: Token): boolean => !/^(?:\p{L}|[()[\]«»"“”,;:/]+)$/u.test(text);

/** What each token pulls to good, above zero, or to bad. */
function tokenPulls({ byToken }: Outlook): number[] {
  const bad = byToken('negative');
  return byToken('positive').map((pull, at) => pull - (bad[at] ?? 0));
}

/** What the rules found, and what speaks for the label by what was learned. */
export function proofs(
  reading: Reading,
  outlook: Outlook,
  label: SentimentLabel,
): readonly SentimentEvidence[] {
  const found = reading.sentiment.evidence.filter(
    (one) => label !== 'positive' || !isPresumed(one),
  );
  const sure = [...found, ...tellingWords(reading, outlook, { label, least: PROVING })];
  if (isProven(label, sure)) return sure;
  return [...found, ...tellingWords(reading, outlook, { label, least: TELLING })];
}

/** « Je ne suis pas seule »: that a clause denies something is blame by the rules alone, where no word says so. */
const isPresumed = ({ value, rules: [rule, ...others] }: SentimentEvidence): boolean =>
  rule === 'denial' && others.length === 0 && value < 0 && value >= -TONE.lacking;

/** Words that speak for the label by what was learned of them, where the rules saw nothing. */
function tellingWords(
  { parse: { tokens }, personal, sentiment }: Reading,
  outlook: Outlook,
  { label, least }: { label: SentimentLabel; least: number },
): SentimentEvidence[] {
  const pulls = tokenPulls(outlook);
  const isKnown = overlapWith([...sentiment.evidence, ...personal]);
  const [isGood, isBad] = [/^(?:pos|mix)/.test(label), /^(?:neg|mix)/.test(label)];
  const words = tokens.flatMap((token, at): SentimentEvidence[] => {
    const { lemma, pos } = token;
    const pull = pulls[at] ?? 0;
    const proves = pull > 0 ? isGood : isBad;
    if (!proves || !JUDGING.test(pos) || EMPTY.test(lemma) || Math.abs(pull) < least) return [];
    if (isKnown(token) || !isTold(token)) return [];
    return [learnedOf(token, roundedScore(Math.tanh(pull / 4)))];
  });
  return words
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.start - other.start);
}
