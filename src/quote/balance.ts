import type { Quote } from '../model/quote.js';
import type { CodedAnswer } from '../model/tags.js';
import { isCounted } from '../people.js';
import { sharesOf } from './choice.js';

/** Difference between two shares of praise from which whoever prints the quotes must know it. */
const APART = 0.1;

/** Shares of praise among what takes a side, 0 to 1: of the quotes, and of the answers that count. */
export interface Lean {
  readonly quotes: number;
  readonly answers: number;
}

/** How quotes lean where they praise otherwise than the answers that they are from; null where they do not. */
export function leanOf(quotes: readonly Quote[], coded: readonly CodedAnswer[]): Lean | null {
  const own = sharesOf(quotes.map(({ sentiment }) => sentiment)).praise;
  const all = sharesOf(coded.filter(isCounted).map(({ tags }) => tags.sentiment.label)).praise;
  return quotes.length === 0 || Math.abs(own - all) < APART ? null : { quotes: own, answers: all };
}
