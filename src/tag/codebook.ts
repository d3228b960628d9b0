import type { French } from '../french/engine.js';
import type { Matcher } from '../lexicon/matcher.js';
import type { Keyed } from '../lexicon/text.js';
import type { Expectation, Intent, LexiconVersion, Theme } from '../model/tags.js';
import type { Parse, Span } from '../model/text.js';
import type { QuestionReading } from './asked/asked.js';
import type { Learned } from './learned/learned.js';
import type { SentimentMeaning, ThemesFound } from './meanings.js';

/**
 * All that the lexicons say, compiled, and the engine that reads answers as it read their entries: what
 * `tagAnswers` and the other steps take. Built once, used for any number of answers; not to be written as JSON.
 */
export interface Codebook {
  /** Reads a text as answers are read: its sentences, words and lemmas. */
  readonly french: French;
  /** In the order of the lexicons, those inside a theme after it. */
  readonly themes: readonly Theme[];
  /** @internal */
  readonly findThemes: (text: Keyed, expects: Expectation) => ThemesFound;
  /**
   * For a lexicon of subjects: the theme of another lexicon that a subject alone implies.
   * @internal
   */
  readonly implied: ReadonlyMap<string, string>;
  /**
   * Ids of the themes that do not count where they are what a session is about.
   * @internal
   */
  readonly logistics: ReadonlySet<string>;
  /** @internal */
  readonly matchSentiment: Matcher<SentimentMeaning>;
  /** @internal */
  readonly matchIntents: Matcher<Intent>;
  /**
   * Non-answers: « rien à signaler ».
   * @internal
   */
  readonly matchSilences: Matcher<Intent>;
  /**
   * Prepares a text for the matchers. `names`: where people are named.
   * @internal
   */
  readonly key: (parse: Parse, names?: readonly Span[]) => Keyed;
  /**
   * What the wording of a question tells of its answers; of no question where it is empty.
   * @internal
   */
  readonly readQuestion: (question: string) => QuestionReading;
  /** Lemmas that a cloud leaves out, in lower case: `countWords` takes them. */
  readonly stopWords: ReadonlySet<string>;
  /** First names, in lower case without accents. */
  readonly names: ReadonlySet<string>;
  /** Whether a lower-case form is a common word of French. */
  readonly isWord: (form: string) => boolean;
  /**
   * What was learned from coded answers; null where no lexicon comes with weights.
   * @internal
   */
  readonly learned: Learned | null;
  /**
   * Lexicons of themes that come with weights.
   * @internal
   */
  readonly weighed: ReadonlySet<string>;
  /**
   * Whether those of sentiment and intents do.
   * @internal
   */
  readonly weighsLabels: boolean;
  /** Which state of each lexicon it was built from, and of what was learned: two codebooks are the same where these are. */
  readonly versions: readonly LexiconVersion[];
}
