import type { Quote } from '../model/quote.js';

/**
 * Least score of what is offered to who does not say how many quotes to give. Of the best quotes of 1,054 answers
 * of which readers had said how fit they are to be printed, 23 of 370 under it are, and 234 of 684 beyond.
 */
const FLOOR = 0.3;
/** Offered of a survey that has nothing better. */
const AT_LEAST = 3;

export interface Offered {
  readonly quotes: readonly Quote[];
  /** How many quotes are too brief or too vague to be offered. */
  readonly left: number;
}

/** A short list rather than a padded one: what is worth printing of chosen quotes, ranked anew. */
export function offeredOf(quotes: readonly Quote[]): Offered {
  const worthy = quotes.filter(({ score }) => score >= FLOOR);
  const isEnough = worthy.length >= AT_LEAST || worthy.some(({ gate }) => gate.publishable);
  const shown = isEnough ? worthy : quotes.slice(0, AT_LEAST);
  return {
    quotes: shown.map((quote, at) => ({ ...quote, rank: at + 1 })),
    left: quotes.length - shown.length,
  };
}
