import type { Reading } from '../by-rules.js';
import { isOfName } from '../personal/of-name.js';
import type { Outlook, Signs } from './learned.js';
import { ALWAYS } from './net.js';
import { type Knowing, outlookAsAsked } from './net-signs.js';
import { logistic, oddsOfEach } from './weights.js';

/** A text that answers no question, or one whose question leaves open whether to praise or to blame. */
const leavesOpen = ({ asked: { expects } }: Reading): boolean =>
  expects === 'neutral' || expects === 'names';

/** In place of a name, whosever it is. */
const NAMED = '[nom]';

/**
 * What a text shows by itself: its words and each two that stand side by side, denied ones apart. The more there
 * are, the less each counts. Who somebody is sounds like nothing.
 */
export function wordSigns({ parse, personal }: Pick<Reading, 'parse' | 'personal'>): Signs {
  const words = parse.tokens.map((token) => {
    const word = isOfName(token, personal) ? NAMED : token.lemma.toLowerCase();
    return (token.negated ? 'non ' : '') + word;
  });
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const shown = new Set([...words, ...pairs]);
  const each = 1 / Math.sqrt(Math.max(1, shown.size));
  return new Map([[ALWAYS, 1], ...[...shown].map((name) => [name, each] as const)]);
}

/** How a text sounds, -1 (bad) to 1 (good), by what three readers make of it. */
export interface Sound {
  readonly rules: number;
  readonly net: number;
  /** By the words that were learned from texts of all kinds. */
  readonly words: number;
}

/**
 * How a text sounds whose question leaves that open; null of others.
 *
 * @param outlook what the net says of it as of an answer; a text that answers no question is read again as a remark.
 */
export function soundOf(reading: Reading, outlook: Outlook, knowing: Knowing): Sound | null {
  if (!leavesOpen(reading)) return null;
  const own = reading.asked.asks ? outlook : outlookAsAsked(reading, knowing);
  const { sentiment } = reading;
  const [good = 0] = oddsOfEach(wordSigns(reading), knowing.learned.sounds).map(logistic);
  const chance = (name: string): number => own.chances.get(name) ?? 0;
  return {
    rules: sentiment.score,
    net: chance('positive') - chance('negative'),
    words: 2 * good - 1,
  };
}

/** The mean of the three. */
export const soundScore = ({ rules, net, words }: Sound): number => (rules + net + words) / 3;
