/** Editions or groups side by side. */

import type { Message } from '../message.js';
import type { Change, EditionShare, LineTrend } from './change.js';
import type { ComparedMeans, ComparedNetScore } from './compared-means.js';
import type { LexiconDrift } from './drift.js';
import type { GivenTheme } from './given-theme.js';
import type { ClosedKind } from './survey.js';
import type { Span } from './text.js';

/** A share as it would be if each edition had the same mix of people, with its 95 % interval. */
export interface Standardised {
  readonly shares: readonly Pick<EditionShare, 'edition' | 'share' | 'low' | 'high'>[];
  readonly changes: readonly Pick<Change, 'from' | 'to' | 'difference' | 'low' | 'high'>[];
}

/** One line of a table of shares by edition. */
export interface Compared {
  readonly id: string;
  readonly label: string;
  readonly shares: readonly EditionShare[];
  readonly changes: readonly Change[];
  /** Where at least three editions are compared. */
  readonly trend?: LineTrend;
  /** Where a group to standardise by was asked for. */
  readonly standardised?: Standardised;
  /** Of a theme that a question gives to some people. */
  readonly given?: readonly GivenTheme[];
}

/** How many spoke in an edition, or in a group; copies aside. */
export interface EditionCount {
  readonly label: string;
  readonly respondents: number;
  readonly answers: number;
  /** Of these answers, those that say something. */
  readonly informative: number;
}

/** A stretch of an answer that shows something; `id` and `answer` are those of its edition. */
export interface Example extends Span {
  readonly id: string;
  readonly answer: string;
}

/** A word that an edition uses more than the others, by people. */
export interface TypicalWord {
  readonly word: string;
  /** The edition or group that it is typical of. */
  readonly edition: string;
  /** People of the edition who use it, */
  readonly people: number;
  /** out of those who said something there. */
  readonly of: number;
  /** People of all other editions together who use it, */
  readonly elsewhere: number;
  /** out of those who said something there. */
  readonly ofElsewhere: number;
  /** Lafon's specificity: signed log10 of the hypergeometric tail. */
  readonly specificity: number;
  /** Benjamini–Hochberg of its probability over every word and edition: under 5 % here. */
  readonly q: number;
  /** z of the log-odds ratio against the other editions, with an informative Dirichlet prior. */
  readonly logOdds: number;
  /** Dunning's likelihood ratio; over 3.84 is one chance in 20. */
  readonly g2: number;
  /** Up to three answers of different people; none where texts were not kept. */
  readonly examples: readonly Example[];
}

/** Feelings of the people who speak of a theme: lines `positive`, `negative`, `mixed`, `neutral`. */
export interface ComparedThemeSentiment {
  readonly id: string;
  readonly label: string;
  readonly feelings: readonly Compared[];
}

/** Feelings of the people who answer an open question, be it in several wordings: lines as those of a theme. */
export interface ComparedQuestionSentiment {
  readonly question: string;
  readonly feelings: readonly Compared[];
}

/** An open question of which editions have wordings of their own. */
export interface WordedQuestion {
  /** What the study calls it, or its last wording. */
  readonly name: string;
  readonly wordings: readonly { readonly name: string; readonly editions: readonly string[] }[];
}

/** A closed question, over the editions that asked it. */
export interface ComparedClosed {
  readonly question: string;
  readonly kind: ClosedKind;
  /** One line an option. */
  readonly options: readonly Compared[];
  /**
   * Ids of the options that are no degree of a scale (« Sans objet »), nor a number: their shares are of all who
   * answered, those of the others of who chose a degree or gave a number. Only where there are some.
   */
  readonly beside?: readonly string[];
  /**
   * Of a scale in words, between editions: the people who chose one of the degrees of its upper side, out of those who
   * chose a degree: « Très satisfait » and « Plutôt satisfait », but also « Très stressé » and « Plutôt stressé », which
   * are not good. Only where at least two degrees are on that side, and two are not.
   */
  readonly good?: Compared;
  /** For numbers, and for scales whose options have an order. */
  readonly means?: ComparedMeans;
  /** Of notes from 0 to 10, where one is asked whether one would recommend. */
  readonly netScore?: ComparedNetScore;
  /** Of a question of several options, the people of each edition or group who ticked none: its shares count them among those who answered. Only where there are some. */
  readonly unticked?: readonly { readonly edition: string; readonly people: number }[];
}

/** People who gave an informative answer to an open question, out of all respondents. */
export interface ResponseRate {
  readonly question: string;
  /** Editions that asked it. */
  readonly shares: readonly EditionShare[];
}

/** A word that one edition alone uses, and that no entry of a theme covers. */
export type NewWord = Pick<TypicalWord, 'word' | 'edition' | 'people'>;

/** A closed question whose answers tell that the people of two editions may not be alike. */
export interface MixChange {
  readonly question: string;
  /** The option whose share changed most. */
  readonly option: string;
  /** Its share of the people who wrote an answer that counts, and answered the question. */
  readonly from: EditionShare;
  readonly to: EditionShare;
}

/** All that changes, and does not, between editions, or between the groups of one. */
export interface Comparison {
  /** In the order of time; groups in that of their question. */
  readonly editions: readonly EditionCount[];
  /** Of groups: the label among them that stands for the small ones together, and for no group; none of editions. */
  readonly pool?: string;
  readonly themes: readonly Compared[];
  /** Lines `positive`, `negative`, `mixed`, `neutral`; in the JSON that commands write, an object by their ids. */
  readonly sentiment: readonly Compared[];
  readonly words: readonly TypicalWord[];
  readonly closed: readonly ComparedClosed[];
  /** Sentences in French: what to know before anything is concluded. */
  readonly warnings: readonly string[];
  /** What the user may do about warnings, with commands and options; not for those who read a report. */
  readonly remedies: readonly Message[];
  /** One line an intent, without `sans-contenu`. */
  readonly intents: readonly Compared[];
  readonly themeSentiment: readonly ComparedThemeSentiment[];
  /** Of editions, where they ask several open questions: those that two of them ask; none of groups. */
  readonly questionSentiment: readonly ComparedQuestionSentiment[];
  readonly responses: readonly ResponseRate[];
  readonly drift: readonly LexiconDrift[];
  readonly newWords: readonly NewWord[];
  /** Of editions; none of groups. */
  readonly mix: readonly MixChange[];
  /** Open questions, those that stand for each other from an edition to the next together; none of groups. */
  readonly reworded: readonly (readonly string[])[];
  /** Questions that one of the warnings tells one after the other, for whoever can show a table in its place. */
  readonly worded?: { readonly warning: string; readonly questions: readonly WordedQuestion[] };
  /** The closed question whose mix of all editions together the standardised shares have. */
  readonly standardisedBy?: string;
}
