import type { French } from '../french/engine.js';
import type { Matcher } from '../lexicon/matcher.js';
import type { Keyed } from '../lexicon/text.js';
import type { Expectation, Intent, LexiconVersion, Theme } from '../model/tags.js';
import type { Parse, Span } from '../model/text.js';
import type { QuestionReading } from './asked/asked.js';
import type { Learned } from './learned/learned.js';
import type { SentimentMeaning, ThemesFound } from './meanings.js';

/**
 * All that the lexicons say, compiled, and the engine that reads answers as it read their entries. Programs look
 * at its `themes`, `stopWords` and `versions`; the rest is what `tagAnswers` and the other steps work with.
 */
export interface Codebook {
  readonly french: French;
  readonly themes: readonly Theme[];
  readonly findThemes: (text: Keyed, expects: Expectation) => ThemesFound;
  /** For a lexicon of subjects: the theme of another lexicon that a subject alone implies. */
  readonly implied: ReadonlyMap<string, string>;
  /** Ids of the themes that do not count where they are what a session is about. */
  readonly logistics: ReadonlySet<string>;
  readonly matchSentiment: Matcher<SentimentMeaning>;
  readonly matchIntents: Matcher<Intent>;
  /** Non-answers: « rien à signaler ». */
  readonly matchSilences: Matcher<Intent>;
  /** Prepares a text for the matchers. `names`: where people are named. */
  readonly key: (parse: Parse, names?: readonly Span[]) => Keyed;
  /** What the wording of a question tells of its answers; of no question where it is empty. */
  readonly readQuestion: (question: string) => QuestionReading;
  /** Lemmas that a cloud leaves out. */
  readonly stopWords: ReadonlySet<string>;
  /** First names, in lower case without accents. */
  readonly names: ReadonlySet<string>;
  /** Whether a lower-case form is a common word of French. */
  readonly isWord: (form: string) => boolean;
  /** What was learned from coded answers; null where no lexicon comes with weights. */
  readonly learned: Learned | null;
  /** Lexicons of themes that come with weights. */
  readonly weighed: ReadonlySet<string>;
  /** Whether those of sentiment and intents do. */
  readonly weighsLabels: boolean;
  readonly versions: readonly LexiconVersion[];
}
