import {
  INTENTS,
  type Intent,
  SENTIMENTS,
  type SentimentEvidence,
  type SentimentLabel,
  type SentimentTag,
} from '../../model.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { overlapWith } from '../feelings.js';
import { labelSigns } from './label-signs.js';
import { type Learned, logistic, logOdds, type Signs, type Weights } from './weights.js';

/** What is said of a whole answer. */
export interface Labels {
  readonly informative: boolean;
  readonly sentiment: SentimentTag;
  readonly intents: readonly Intent[];
}

/** Most words that a weighed sentiment shows as its evidence, beside those of the rules. */
const MOST_WORDS = 3;
/** A word is shown where it moves the odds of good against bad by this factor's logarithm. */
const TELLING = 0.8;
/** What the weights add to the rules' score of a story. */
const FAINT = 0.1;
/** Probability from which on a short answer is one that says nothing, and its most tokens. */
const [NOTHING, SHORT] = [0.6, 25];

/** Tokens from which on a text is longer than the answers that were learned from. */
const LONG = 60;

/**
 * A text that answers no question, or a long one whose question expects nothing: of such messages the
 * rules tell praise from blame better (0.90 against 0.78 of 398).
 */
const isStory = ({ asked: { asks, expects }, parse: { tokens } }: Reading): boolean =>
  !asks || (expects === 'neutral' && tokens.length > LONG);

/** Kinds of signs, for people: what was asked, what rules found, words, how it is said. */
export type Pull = 'question' | 'rules' | 'words' | 'manner';

/** What the weights say of an answer's sentiment and intents. */
export interface Weighing {
  readonly chances: ReadonlyMap<string, number>;
  /** What pulls to good, above zero, or to bad, in log-odds. */
  readonly pulls: Readonly<Record<Pull, number>>;
}

/** How the sentiment and intents of an answer are weighed; null where the rules decide alone. */
export function weighingOf(reading: Reading, { learned, weighsLabels }: Codebook): Weighing | null {
  if (!reading.informative || !learned || !weighsLabels || isStory(reading)) return null;
  const { outcomes, own } = learned.labels;
  const signs = labelSigns(reading, learned);
  const [good, bad] = [outcomes.indexOf('positive'), outcomes.indexOf('negative')];
  const pulls = { question: 0, rules: 0, words: 0, manner: 0 };
  for (const [name, value] of signs) {
    const weights = own.get(name);
    pulls[pullOf(name)] += ((weights?.[good] ?? 0) - (weights?.[bad] ?? 0)) * value;
  }
  return { chances: chancesOf(signs, learned.labels), pulls };
}

function chancesOf(signs: Signs, weights: Weights): ReadonlyMap<string, number> {
  const odds = logOdds(signs, weights);
  return new Map(weights.outcomes.map((name, n) => [name, logistic(odds[n] ?? 0)]));
}

function pullOf(name: string): Pull {
  if (/^(?:any$|asked|no judg)/.test(name)) return 'question';
  if (/^w:|word/.test(name)) return 'words';
  return /^(?:says|opens|length|denials|a |clauses)/.test(name) ? 'manner' : 'rules';
}

/** Sentiment and intents, weighed where the lexicons come with weights; else those of the rules. */
export function labelsOf(reading: Reading, { learned, weighsLabels }: Codebook): Labels {
  if (!reading.informative || !learned || !weighsLabels) return reading;
  const { enough } = learned.labels;
  const signs = labelSigns(reading, learned);
  const chances = chancesOf(signs, learned.labels);
  const chance = (name: SentimentLabel | Intent): number => chances.get(name) ?? 0;
  const margin = chance('positive') - chance('negative');
  if (isStory(reading)) {
    const score = rounded(reading.sentiment.score + FAINT * margin);
    return { ...reading, sentiment: { ...reading.sentiment, score } };
  }
  const short = reading.parse.tokens.length <= SHORT;
  if (short && chance('sans-contenu') >= NOTHING) return { ...reading, informative: false };
  const label = SENTIMENTS.reduce((best, one) => (chance(one) > chance(best) ? one : best));
  const evidence = [...reading.sentiment.evidence, ...tellingWords(reading, signs, learned)];
  const sentiment = { label, score: rounded(margin), evidence };
  const intents = INTENTS.filter((intent) => intent !== 'sans-contenu' && chance(intent) >= enough);
  return { informative: true, sentiment, intents };
}

/** Words that say good or bad by what was learned of them, where the rules saw nothing. */
function tellingWords(
  { parse: { tokens }, sentiment }: Reading,
  signs: Signs,
  { labels: { outcomes, own } }: Learned,
): SentimentEvidence[] {
  const [good, bad] = [outcomes.indexOf('positive'), outcomes.indexOf('negative')];
  const isKnown = overlapWith(sentiment.evidence);
  const seen = new Set<string>();
  const words = tokens.flatMap(({ start, end, lemma }): SentimentEvidence[] => {
    const name = `w:${lemma.toLowerCase()}`;
    const weights = own.get(name);
    const weight = (weights?.[good] ?? 0) - (weights?.[bad] ?? 0);
    if (seen.has(name) || !signs.has(name) || Math.abs(weight) < TELLING) return [];
    if (isKnown({ start, end })) return [];
    seen.add(name);
    return [
      { start, end, entry: lemma, value: rounded(Math.tanh(weight / 4)), rules: ['learned'] },
    ];
  });
  return words
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.start - other.start);
}

const rounded = (value: number): number =>
  Math.round(Math.max(-1, Math.min(1, value)) * 1000) / 1000;
