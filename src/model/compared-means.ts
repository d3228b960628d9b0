import type { Verdict } from './verdict.js';

/** Mean of the answers to a closed question in one edition. */
export interface EditionMean {
  readonly edition: string;
  /** People whose answer has a value. */
  readonly people: number;
  /** People who answered the question. */
  readonly of: number;
  readonly mean: number;
  /** Standard deviation; 0 under two people. */
  readonly deviation: number;
  readonly median: number;
  /** Student's 95 % interval, in the question's values, cut at the ends of its degrees, or of the notes that its question names; both null under five people, or where all say the same. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The difference of two editions' means, with Welch's test and interval. */
export interface MeanChange {
  /** Labels, as of a `Change`: `from` may be all groups but `to`. */
  readonly from: string;
  readonly to: string;
  /** Second mean minus first, in the question's values. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** Benjamini–Hochberg over the family of sentiment, intents, closed questions and means: see `Change.midQ`. */
  readonly q: number;
  readonly verdict: Verdict;
}

/** Means of a closed question by edition. */
export interface ComparedMeans {
  /** The value of each option, lowest first; none for a question that asks for a number. */
  readonly values: readonly { readonly option: string; readonly value: number }[];
  /** How many degrees the scale has, those that nobody chose included, where its wording is known. */
  readonly degrees?: number;
  readonly means: readonly EditionMean[];
  readonly changes: readonly MeanChange[];
}
