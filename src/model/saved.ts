import type { Respondent } from './survey.js';
import type { Expectation, Intent, SentimentLabel } from './tags.js';

/** First field of a saved analysis (`analyse.json`). */
export const SAVED_FORMAT = 'verbatim/analyse';

/** What an answer says of a theme, without its evidence. */
export interface SavedTheme {
  readonly id: string;
  readonly polarity: SentimentLabel;
  /** Lexicon entries that fired, each once. */
  readonly entries: readonly string[];
  /** Nothing that the answer says: the wording of its question alone gives the theme. */
  readonly given?: true | undefined;
}

/** What a later comparison needs of one answer: its tags, no text. */
export interface SavedAnswer {
  readonly question: string;
  /** What its file asks, where the study brings several wordings under one. */
  readonly asked?: string | undefined;
  /** What its question expects. */
  readonly expects?: Expectation | undefined;
  readonly themes: readonly SavedTheme[];
  readonly sentiment: SentimentLabel;
  readonly intents: readonly Intent[];
  /** Lemma, form, and whether a theme’s evidence holds it; alphabetical, no names. */
  readonly words: readonly (readonly [lemma: string, form: string, covered: boolean])[];
}

/** What a later comparison needs of one respondent. */
export interface SavedPerson {
  readonly edition: string;
  /** Closed answers; a question that is there was answered, even where no option was ticked. */
  readonly closed: Respondent['closed'];
  /** Non-empty answers, those that do not count included. */
  readonly read: number;
  /** Answers that count: informative, and no copy of another. */
  readonly answers: readonly SavedAnswer[];
}
