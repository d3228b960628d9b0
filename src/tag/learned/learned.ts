import type { LexiconVersion } from '../../model/tags.js';

/** What an answer shows, by name, each as a number: what weights are multiplied with. */
export type Signs = ReadonlyMap<string, number>;

/** Logistic models of several outcomes: the themes of a lexicon, marks of quotes, how a text sounds. */
export interface Weights {
  readonly outcomes: readonly string[];
  /** Probability, 0 to 1, from which on an outcome is given. */
  readonly enough: number;
  /** Probability from which on the likeliest is given where none is probable enough; absent where that gives nothing. */
  readonly alone?: number;
  /** What a sign adds to the log-odds of each outcome, in their order. */
  readonly own: ReadonlyMap<string, readonly number[]>;
  /** What it adds to those of all. */
  readonly shared: ReadonlyMap<string, number>;
}

/** What is known of words before any answer is read (`bench/tags`: words.tsv and entries.tsv, judged one by one). */
export interface WordKnowledge {
  /** Lemma → themes, each with the share of the answers with this word that are about it, 0 to 1. */
  readonly shares: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** `theme entry` → the same for an entry of a lexicon. */
  readonly entries: ReadonlyMap<string, number>;
  /** Lemma → what it judges by itself, -1 to 1. */
  readonly values: ReadonlyMap<string, number>;
}

/** What is known of words, and what was learned from texts (`npm run train:tags`, `train:confidences`). */
export interface Learned extends WordKnowledge {
  readonly version: LexiconVersion;
  /** By lexicon. */
  readonly themes: ReadonlyMap<string, Weights>;
  /** What the net says of an answer: its themes, sentiment and intents. */
  readonly outlook: (signs: NetSigns) => Outlook;
  /** Whether readers mark an answer as good to quote from, and as one of the best. */
  readonly quotes: Weights;
  /** Whether a text of any kind is glad of what it tells. */
  readonly sounds: Weights;
  /** Word or expression of private life, folded → of the answers with it, the share that confides, 0 to 1. */
  readonly intimate: ReadonlyMap<string, number>;
  /** Whether a text confides something that nobody may print. */
  readonly confides: Weights;
}

/** What the net reads of an answer. */
export interface NetSigns {
  /** Lemma and part of speech of each token. */
  readonly words: readonly (readonly [lemma: string, pos: string])[];
  /** What is known of each token, and what the rules found there. */
  readonly tokens: readonly Signs[];
  /** What was asked, and what the rules conclude of the whole. */
  readonly whole: Signs;
}

/** What the net says of an answer. */
export interface Outlook {
  /** Probability of each outcome, 0 to 1. */
  readonly chances: ReadonlyMap<string, number>;
  /** What each token adds to the log-odds of an outcome. */
  readonly byToken: (outcome: string) => readonly number[];
  /** Names of what is shown of the whole answer, and of what is always added. */
  readonly signs: readonly string[];
  /** What one of these signs adds to them. */
  readonly bySign: (sign: string, outcome: string) => number;
  /** What the answer's most striking turns add to them, whichever words they are. */
  readonly byManner: (outcome: string) => number;
}
