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
  /** Benjamini–Hochberg over the family of closed questions, their means and net scores: see `Change.midQ`. */
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

/** Who would recommend minus who would not, in one edition: the mean of 1, 0 and −1 over those who gave a note. */
export interface EditionNetScore {
  readonly edition: string;
  /** People who gave a note. */
  readonly people: number;
  /** −1 to 1 (0.1 is ten points), with the 95 % interval of Agresti and Min. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** Net scores of a closed question by edition; differences by Welch’s test, as those of means, in parts of 1. */
export interface ComparedNetScore {
  readonly scores: readonly EditionNetScore[];
  readonly changes: readonly MeanChange[];
}
