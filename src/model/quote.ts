/** Quotes, with what proves them and what lets them be published. */

import type { Message } from '../message.js';
import type { SentimentLabel } from './tags.js';
import type { Span } from './text.js';

/** A stretch of a sentence, a whole sentence, or a whole answer. */
export type QuoteKind = 'fragment' | 'sentence' | 'answer';

/** The only changes that a quote may show against its slice. */
export type QuoteEdit =
  | { readonly kind: 'ellipsis'; readonly start: number; readonly end: number }
  | { readonly kind: 'case'; readonly at: number }
  | { readonly kind: 'mask'; readonly start: number; readonly end: number; readonly as: string };

/** What the publication gate says of a quote. */
export interface Gate {
  /** Nothing personal is left in it, whether masked or never there. */
  readonly publishable: boolean;
  /** Why it is held back or masked. */
  readonly reasons: readonly Message[];
}

/** Another respondent's sentence that says the same as a quote: the slice `[start, end)` of its answer. */
export interface Echo extends Span {
  readonly id: string;
  readonly answer: string;
  readonly edition: string;
  readonly text: string;
}

/** Words of one answer, chosen to be read by others, with what proves them. */
export interface Quote extends Span {
  /** From 1; those held back come last. */
  readonly rank: number;
  readonly id: string;
  readonly answer: string;
  readonly edition: string;
  readonly question: string;
  /** The slice `[start, end)` of the answer, with `edits` applied and nothing else. */
  readonly text: string;
  /**
   * The sentence it comes from, unaltered but for masked personal data; the slice alone where that
   * sentence may not be published.
   */
  readonly sentence: string;
  readonly kind: QuoteKind;
  readonly themes: readonly string[];
  readonly sentiment: SentimentLabel;
  /** 0 to 1. */
  readonly score: number;
  /** The parts of the score, each 0 to 1. */
  readonly why: Readonly<Record<string, number>>;
  /** Respondents who say the same, this one included. */
  readonly people: number;
  readonly gate: Gate;
  readonly edits: readonly QuoteEdit[];
  /** Its words that hold a likely slip of writing, as typed: told to whoever prints them, never corrected. */
  readonly slips: readonly string[];
  /** Up to three of the others, nearest first; only what could be published as it is. */
  readonly echoes: readonly Echo[];
}
