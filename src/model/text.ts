/**
 * A text, cut into tokens and sentences.
 *
 * Every offset in the project counts Unicode code points of the answer as read, end exclusive;
 * only the inside of the tokeniser knows UTF-16.
 */

/** A half-open stretch of an answer, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The 17 universal parts of speech (universaldependencies.org/u/pos). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

/** One of the universal parts of speech. */
export type Upos = (typeof UPOS)[number];

/** The tenses that are told apart: what would be, and what was going on. */
export type Tense = 'conditional' | 'imperfect';

/** The mood of a verb; of other words, none. */
export type Mood = 'finite' | 'infinitive' | 'participle';

/** A word or a sign of a text; an elided form is a token of its own (`L’`). */
export interface Token extends Span {
  /** The slice of the answer. */
  readonly text: string;
  /**
   * The word as it would be written in lower case with its accents: `TRES` → très, `bcp` → beaucoup. Its
   * apostrophes are straight however they were typed: `J’` → j'.
   */
  readonly form: string;
  /** The dictionary form, in lower case: `rencontres` → rencontre; the form itself where no dictionary has it. */
  readonly lemma: string;
  /** As the sentence reads it. */
  readonly pos: Upos;
  /** Of verbs and auxiliaries. */
  readonly mood?: Mood;
  /** Of verbs and auxiliaries in one of these two: `changerait`, `changeait`, `montrait`. */
  readonly tense?: Tense;
  /** Under the scope of a negation. */
  readonly negated: boolean;
  /** Under a wish, a regret or a condition: said not to be so (`on aurait aimé …`). */
  readonly hypothetical: boolean;
  /** How `form` was found, where it is not what was typed. */
  readonly guess?: 'abbreviation' | 'accents' | 'spelling' | 'inclusive';
}

/** A text cut into tokens and sentences. */
export interface Parse {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
}
