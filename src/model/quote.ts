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

/** How many respondents of an edition speak of a theme as a quote does. */
export interface LikeMinded {
  /** `lexicon/theme`. */
  readonly theme: string;
  /** Respondents who praise it, blame it, or speak of it at all, as the quote praises, blames, or does neither. */
  readonly people: number;
  /** Respondents with an answer that counts. */
  readonly of: number;
}

/** What makes a quote worth printing, each 0 to 1: the score is their weighted mean. */
export interface Criteria {
  /** How much it judges: the values of the sentiment evidence inside, added up; 0.5 where its answer has none. */
  readonly evaluation: number;
  /** Says what the event is (« c’est … »), which is what a report quotes. */
  readonly portrait: number;
  /** Rare wording: few respondents use these lemmas, and no lexicon expects them. */
  readonly originality: number;
  /** A comparison, a contrast, a parallel: what makes a sentence stay in mind. */
  readonly figure: number;
  /** Holds beyond the day: said in the present, of no one, without figures. */
  readonly reach: number;
  /** How many respondents say the same, and how many speak of its theme. */
  readonly representativeness: number;
  /** Names what it speaks of: evidence of a theme inside. */
  readonly subject: number;
  /** Opens its answer, or is the whole of it: what comes first leans on nothing. */
  readonly opening: number;
  /** A thought with its verb, without what only its neighbours tell. */
  readonly completeness: number;
  /** Tells the scene or the reason, not the bare verdict: grows with its words, fast at first. */
  readonly fullness: number;
  /** Not longer than one breath. */
  readonly brevity: number;
  /** Things, people and deeds rather than abstract nouns. */
  readonly concreteness: number;
  /** Few commas, parentheses, acronyms, figures and very long words. */
  readonly readability: number;
  /** Spelt, accented and punctuated as in print. */
  readonly spelling: number;
  /** Taken from an answer that was written with care: no notes, no keywords, no slips. */
  readonly writing: number;
  /** Taken from an answer that readers would quote from, and by itself what they would, by what was learned of 1,510 marked ones. */
  readonly promise: number;
}

export type Criterion = keyof Criteria;

/** The parts of a score: the criteria, and what the mean is multiplied with, each 0 to 1. */
export interface Worth extends Criteria {
  /** 1, less for shouting, gibberish, lists of bare words, slips, insults and praise that is taken back. */
  readonly decency: number;
  /** 1, less for what blames, or is mixed, or whose tone is not sure. */
  readonly tone: number;
  /** 1, less for what tells who somebody is, masked or held back. */
  readonly discretion: number;
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
  /** The parts of the score. */
  readonly why: Worth;
  /** Respondents who say the same, in the same words or nearly, this one included. */
  readonly people: number;
  /** Of the theme that quotes were asked of, else of its theme of which the most speak as it does; null where nobody else does. */
  readonly likeMinded: LikeMinded | null;
  readonly gate: Gate;
  readonly edits: readonly QuoteEdit[];
  /** Its words that hold a likely slip of writing, as typed: told to whoever prints them, never corrected. */
  readonly slips: readonly string[];
  /** Up to three of the others, nearest first; only what could be published as it is. */
  readonly echoes: readonly Echo[];
}

/** The sentence of a report, and the quotes in it. */
export interface Woven {
  readonly sentence: string;
  /** In the order of the sentence, as they stand in it: their slice, with each edit recorded. */
  readonly quotes: readonly Quote[];
}
