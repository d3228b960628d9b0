import type { Lean } from '../messages/lean.js';
import type { Quote } from '../model/quote.js';
import type { SentimentLabel, TaggedRecord } from '../model/tags.js';
import { isCounted } from '../people/people.js';

/** Difference between two shares of praise from which whoever prints the quotes must know it. */
const APART_SHARE = 0.1;

/** How quotes lean where they praise otherwise than the answers that they are from; null where they do not. */
export function leanOf(
  quotes: readonly Pick<Quote, 'sentiment'>[],
  answers: readonly TaggedRecord[],
): Lean | null {
  const own = positiveIn(quotes.map(({ sentiment }) => sentiment));
  const all = positiveIn(
    answers
      .filter((one) => isCounted({ answer: one, tags: one }))
      .map(({ sentiment }) => sentiment.label),
  );
  const lean = { ...own, quotes: own.positive / own.of, answers: all.positive / all.of };
  return Math.abs(lean.quotes - lean.answers) >= APART_SHARE ? lean : null;
}

function positiveIn(labels: readonly SentimentLabel[]): Pick<Lean, 'positive' | 'of'> {
  const sided = labels.filter((label) => label !== 'neutral');
  return { positive: sided.filter((label) => label === 'positive').length, of: sided.length };
}
