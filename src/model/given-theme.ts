import type { SentimentLabel } from './tags.js';

/**
 * People whom the shares of a theme do not count: they answer a question whose wording gives it (« cool »,
 * asked what they thought of the workshops), and no word of theirs tells of it.
 */
export interface GivenTheme {
  readonly edition: string;
  readonly people: number;
  /** The wordings of the questions. */
  readonly questions: readonly string[];
  /** How many of them feel what; who feels nothing of the kind is not there. */
  readonly feelings: Readonly<Partial<Record<SentimentLabel, number>>>;
}
