import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import type { Outlook } from './net.js';
import { type Learned, logistic, logOdds, type Signs } from './weights.js';

/** Tokens from which on a text is longer than the answers to a questionnaire. */
const LONG = 60;

/** A text that answers no question, or a long one whose question expects nothing. */
export const isStory = ({ asked: { asks, expects }, parse: { tokens } }: Reading): boolean =>
  !asks || (expects === 'neutral' && tokens.length > LONG);

/** What is added whatever a story shows. */
const ALWAYS = '<always>';

/**
 * What a story shows: its words and each two that stand side by side, denied ones apart. The more there
 * are, the less each counts.
 */
export function storySigns(tokens: readonly Token[]): Signs {
  const words = tokens.map(({ lemma, negated }) => (negated ? 'non ' : '') + lemma.toLowerCase());
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const shown = new Set([...words, ...pairs]);
  const each = 1 / Math.sqrt(Math.max(1, shown.size));
  return new Map([[ALWAYS, 1], ...[...shown].map((name) => [name, each] as const)]);
}

/** How a story sounds, -1 (bad) to 1 (good), by what three readers make of it. */
export interface Sound {
  readonly rules: number;
  readonly net: number;
  /** By the words that were learned from texts of all kinds. */
  readonly words: number;
}

export function soundOf({ sentiment, parse }: Reading, outlook: Outlook, learned: Learned): Sound {
  const [good = 0] = logOdds(storySigns(parse.tokens), learned.stories).map(logistic);
  const chance = (name: string): number => outlook.chances.get(name) ?? 0;
  return {
    rules: sentiment.score,
    net: chance('positive') - chance('negative'),
    words: 2 * good - 1,
  };
}

/** The mean of the three. */
export const scoreOf = ({ rules, net, words }: Sound): number => (rules + net + words) / 3;
