/** What one run found. */

import type { Message } from '../message.js';
import type { Cloud } from './cloud.js';
import type { Comparison } from './comparison.js';
import type { Quote, Woven } from './quote.js';
import type { SavedPerson } from './saved.js';
import type { ClosedQuestion, Notice, Source } from './survey.js';
import type { LexiconVersion, TaggedRecord, Theme } from './tags.js';
import type { Span } from './text.js';

/** What people name where a question asks for names: sessions, speakers, places. */
export interface Praised {
  readonly edition: string;
  /** Respondents with an informative answer to that question. */
  readonly of: number;
  /** Words, or pairs of words said together, that are said there more than elsewhere; most people first. */
  readonly named: readonly { readonly words: readonly string[]; readonly people: number }[];
  /** Names of people whom the study allows to be shown. */
  readonly speakers: readonly { readonly name: string; readonly people: number }[];
  /** Other names of people, which are not shown. */
  readonly hidden: number;
  /** People who give the one of them that most give; 0 where they are fewer than the privacy threshold. */
  readonly hiddenPeople: number;
}

/** What somebody asks for: a clause of an answer, and the themes that it speaks of. */
export interface Suggestion extends Span {
  readonly edition: string;
  readonly id: string;
  readonly answer: string;
  readonly themes: readonly string[];
}

/** An answer that the publication gate holds back: its text is shown in no report. */
export interface Withheld {
  readonly edition: string;
  readonly answer: string;
  readonly reasons: readonly Message[];
}

/** People who say something and chose one option of a closed question, or one of its rare options together. */
export interface PeopleGroup {
  readonly question: string;
  readonly label: string;
  /** Respondents' ids by edition; an edition where the question would single somebody out is not there. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

/** The words of an edition. */
export interface EditionCloud {
  readonly edition: string;
  readonly cloud: Cloud;
  /** The most said of them, placed for the screen of a telephone; absent where nothing was drawn for one. */
  readonly narrow?: Cloud;
}

/** A word or an expression as the clouds count them, and the people who say it. */
export interface WordPeople {
  readonly text: string;
  readonly people: number;
}

/** A word that answers to some questions, which hold it, are not counted for. */
export interface AskedWordPeople extends WordPeople {
  /** By name, in alphabetical order. */
  readonly questions: readonly string[];
}

/** What the most people say in answer to a question. */
export interface SaidMost {
  readonly question: string;
  /** Most said first; none that fewer people say than the privacy threshold, or than two where answers are a few words. */
  readonly words: readonly WordPeople[];
  /** Where words are asked for (« En un mot ? ») and half of the answers are three at most: who gives words. Those of a family are one there. */
  readonly of?: number;
}

/** What people say they will do, where a question of the last edition asks for it. */
export interface Planned {
  readonly question: string;
  /** The answers to show, the clearest first, by their own id; all may be published as they are. */
  readonly answers: readonly string[];
}

/** What one run found: plain JSON, enough to write every output and to be compared next year. */
export interface Analysis {
  /** Version of the program. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly lexicons: readonly LexiconVersion[];
  readonly themes: readonly Theme[];
  readonly closed: readonly ClosedQuestion[];
  readonly answers: readonly TaggedRecord[];
  readonly comparison: Comparison;
  readonly quotes: readonly Quote[];
  /** The best critical ones of the last edition, all publishable, whether they are among them or not. */
  readonly criticisms: readonly Quote[];
  /** What the last edition says that the event is, in one sentence; null where too few surely praise it in words that fit. */
  readonly woven: Woven | null;
  /** How many others are too brief or too vague to be offered. */
  readonly unoffered: number;
  readonly clouds: readonly EditionCloud[];
  /** Words of the question asked, which the clouds do not count in answers to it. */
  readonly askedWords: readonly AskedWordPeople[];
  /** By open question of the last edition, in order; of those where enough people say the same. */
  readonly saidMost: readonly SaidMost[];
  /** By question of the last edition that asks what people will do, in order. */
  readonly planned: readonly Planned[];
  /** By edition that asks for names, in order. */
  readonly praised: readonly Praised[];
  /** In the order of answers; of those that count only. */
  readonly suggestions: readonly Suggestion[];
  /** Answers whose text no report shows. */
  readonly withheld: readonly Withheld[];
  /** Groups by which answers can be filtered: crossed, they single nobody out. */
  readonly groups: readonly PeopleGroup[];
  readonly notices: readonly Notice[];
  /** The privacy threshold: what it shows keeps to it. */
  readonly threshold: number;
  /** In an order that tells nothing. */
  readonly people: readonly SavedPerson[];
}
