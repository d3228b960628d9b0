import type { Respondent } from './survey.js';
import type { Expectation, Intent, SentimentLabel } from './tags.js';

/** First field of a saved analysis (`analyse.json`). */
export const SAVED_FORMAT = 'verbatim/analyse';

/** What a later comparison needs of one answer: its codes, no text. */
export interface SavedAnswer {
  readonly question: string;
  /** What its file asks, where the study brings several wordings under one. */
  readonly asked?: string | undefined;
  /** What its question expects. */
  readonly expects?: Expectation | undefined;
  readonly themes: readonly {
    readonly id: string;
    readonly polarity: SentimentLabel;
    readonly entries: readonly string[];
    /** The wording of the question alone gives the theme. */
    readonly given?: true | undefined;
  }[];
  readonly sentiment: SentimentLabel;
  readonly intents: readonly Intent[];
  /** Lemma, form, and whether a theme’s evidence holds it; alphabetical, no names. */
  readonly words: readonly (readonly [lemma: string, form: string, covered: boolean])[];
}

/** What a later comparison needs of one respondent. */
export interface SavedPerson {
  readonly edition: string;
  readonly closed: Respondent['closed'];
  /** Non-empty answers, those that do not count included. */
  readonly read: number;
  /** Answers that count. */
  readonly answers: readonly SavedAnswer[];
}
