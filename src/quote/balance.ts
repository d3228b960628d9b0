import type { Quote } from '../model/quote.js';
import type { TaggedRecord } from '../model/tags.js';
import { answerKey } from '../people.js';
import { sharesOf, toneOf } from './worth/tone.js';

/** Difference between two shares of praise from which whoever prints the quotes must know it. */
const APART = 0.1;

/** Shares of praise among what takes a side, 0 to 1: of the quotes, and of the answers that count. */
export interface Lean {
  readonly quotes: number;
  readonly answers: number;
}

/** How quotes lean where they praise otherwise than the answers that they are from; null where they do not. */
export function leanOf(quotes: readonly Quote[], answers: readonly TaggedRecord[]): Lean | null {
  const told = new Map(answers.map((one) => [answerKey(one), one.sentiment]));
  const own = quotes.flatMap((quote) => {
    const sentiment = told.get(answerKey(quote));
    return sentiment ? [toneOf(quote.sentiment, sentiment)] : [];
  });
  const all = answers
    .filter(({ informative, duplicateOf }) => informative && duplicateOf === undefined)
    .map(({ sentiment }) => toneOf(sentiment.label, sentiment));
  const lean = { quotes: sharesOf(own).praise, answers: sharesOf(all).praise };
  return quotes.length === 0 || Math.abs(lean.quotes - lean.answers) < APART ? null : lean;
}
