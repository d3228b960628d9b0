/**
 * The nouns that the stages hand to each other. Plain records, no behaviour.
 *
 * Every offset in the project counts Unicode code points of the answer as read, end exclusive;
 * only the inside of the tokeniser knows UTF-16.
 */

/** A half-open stretch of an answer, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- read: files → answers

export const ROLES = [
  'id',
  'open',
  'choice',
  'multiple',
  'scale',
  'date',
  'number',
  'edition',
  'question',
  'personal',
  'empty',
] as const;

/** What a column of a survey export holds. */
export type Role = (typeof ROLES)[number];

/** One column of a file, as understood. */
export interface Column {
  /** Place in the file, from 0. */
  readonly index: number;
  /** Header, cleaned; unique within the file. */
  readonly name: string;
  readonly role: Role;
  /** Rows with a value. */
  readonly filled: number;
  /** Different values. */
  readonly distinct: number;
  /** Why this role, in words for the user. */
  readonly reason: string;
  /** Where one question is spread over several columns: the question, and this column's option. */
  readonly option?: { readonly question: string; readonly label: string };
  /** Kept out of the survey: written by the tool, personal, said again elsewhere, or not asked for. */
  readonly aside?: true;
}

/** Something the user should know about what was read or left out. */
export interface Notice {
  readonly file: string;
  /** Line of the file, from 1, where there is one. */
  readonly line?: number;
  /** A sentence in the user's language. */
  readonly message: string;
}

/** One input file, as read. */
export interface Source {
  /** The path as the user gave it. */
  readonly file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** Cell separator; null where the format has none (JSON Lines). */
  readonly delimiter: string | null;
  readonly headerRows: number;
  /** Rows of data read. */
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** One person who filled in the questionnaire: one row of a wide export. */
export interface Respondent {
  /** Unique within an edition. */
  readonly id: string;
  readonly edition: string;
  /** Closed answers: question → chosen options (one for a single choice). */
  readonly closed: Readonly<Record<string, readonly string[]>>;
  /** Id of the respondent who sent just the same questionnaire before, when this one is a copy left out of counts. */
  readonly duplicateOf?: string;
}

export const CLOSED_KINDS = ['choice', 'multiple', 'scale', 'number'] as const;

export type ClosedKind = (typeof CLOSED_KINDS)[number];

/** One closed question, over all editions. */
export interface ClosedQuestion {
  readonly name: string;
  readonly kind: ClosedKind;
}

/** One respondent's text to one open question. */
export interface Answer {
  /** The respondent's id (wide input) or the row's id (long input). */
  readonly id: string;
  /** `id/n`, n = the question's place: unique within an edition. */
  readonly answer: string;
  readonly edition: string;
  /** The question's wording. */
  readonly question: string;
  /** The text, never altered. */
  readonly text: string;
  /** Key of the first answer that says just the same, when this one is a copy left out of counts. */
  readonly duplicateOf?: string;
}

/** All that was read from the files of one run. */
export interface Survey {
  readonly sources: readonly Source[];
  /** Labels: years in their order, others in order of reading. */
  readonly editions: readonly string[];
  readonly respondents: readonly Respondent[];
  /** Non-empty answers to open questions, in file order. */
  readonly answers: readonly Answer[];
  readonly closed: readonly ClosedQuestion[];
  readonly notices: readonly Notice[];
}

// ---------------------------------------------------------------- french: text → tokens

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

export type Upos = (typeof UPOS)[number];

export interface Token extends Span {
  /** The slice of the answer. */
  readonly text: string;
  /** The word as it would be written in lower case with its accents: `TRES` → très, `bcp` → beaucoup. */
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
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

// ---------------------------------------------------------------- tag: answers → coded answers

export const EXPECTATIONS = ['praise', 'criticism', 'neutral', 'names', 'image', 'ideas'] as const;

/**
 * What a question expects: `Qu’est-ce qui pourrait être amélioré ?` expects criticism, `Que
 * représente l’événement pour vous ?` an image of it, `Des idées pour l’an prochain ?` ideas.
 */
export type Expectation = (typeof EXPECTATIONS)[number];

/** A stretch of the answer and the lexicon entry that caused a tag. */
export interface Evidence extends Span {
  readonly entry: string;
}

export const SENTIMENTS = ['positive', 'negative', 'mixed', 'neutral'] as const;

export type SentimentLabel = (typeof SENTIMENTS)[number];

export interface ThemeTag {
  /** `lexicon/theme`. */
  readonly id: string;
  /** Sentiment of the clauses where the theme stands. */
  readonly polarity: SentimentLabel;
  readonly evidence: readonly Evidence[];
}

/** What changed the value of an entry, or gave a value to words of no lexicon. */
export type SentimentRule =
  | 'negation'
  | 'intensifier'
  | 'diminisher'
  | 'denial'
  | 'judged'
  | 'named'
  | 'rival'
  | 'regret'
  | 'settled'
  | 'rating'
  | 'contrast'
  | 'concession'
  | 'wish'
  | 'irony'
  | 'intent'
  | 'learned';

export interface SentimentEvidence extends Evidence {
  /** -1 to 1, after the rules. */
  readonly value: number;
  /** In the order in which they applied. */
  readonly rules: readonly SentimentRule[];
}

export interface SentimentTag {
  readonly label: SentimentLabel;
  /** -1 to 1; its sign is usable even when the label is mixed. */
  readonly score: number;
  readonly evidence: readonly SentimentEvidence[];
}

export const INTENTS = [
  'eloge',
  'critique',
  'suggestion',
  'remerciement',
  'question',
  'sans-contenu',
] as const;

export type Intent = (typeof INTENTS)[number];

export const PERSONAL_KINDS = ['name', 'email', 'phone', 'handle', 'address', 'url'] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalData extends Span {
  readonly kind: PersonalKind;
}

export interface Tags {
  /** False for a non-answer: RAS, néant, idem. */
  readonly informative: boolean;
  readonly themes: readonly ThemeTag[];
  readonly sentiment: SentimentTag;
  readonly intents: readonly Intent[];
  readonly personal: readonly PersonalData[];
}

/** An answer with its reading and its tags: what quotes, clouds and comparisons start from. */
export interface CodedAnswer {
  readonly answer: Answer;
  readonly parse: Parse;
  readonly tags: Tags;
  /** How likely readers are to quote from it, 0 to 1; none where no weights were learned. */
  readonly promise?: number;
}

/** A theme of a loaded lexicon, without its entries. */
export interface Theme {
  /** `lexicon/theme`. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** `#rrggbb`, where the lexicon or the study gives one; not yet fit for text. */
  readonly color?: string;
}

// ---------------------------------------------------------------- quote

export type QuoteKind = 'fragment' | 'sentence' | 'answer';

/** The only changes that a quote may show against its slice. */
export type QuoteEdit =
  | { readonly kind: 'ellipsis'; readonly start: number; readonly end: number }
  | { readonly kind: 'case'; readonly at: number }
  | { readonly kind: 'mask'; readonly start: number; readonly end: number; readonly as: string };

export interface Gate {
  readonly publishable: boolean;
  /** Why it is held back or masked, in words for the user. */
  readonly reasons: readonly string[];
}

/** Another respondent's sentence that says the same as a quote: the slice `[start, end)` of its answer. */
export interface Echo extends Span {
  readonly id: string;
  readonly answer: string;
  readonly edition: string;
  readonly text: string;
}

export interface Quote extends Span {
  readonly rank: number;
  readonly id: string;
  readonly answer: string;
  readonly edition: string;
  readonly question: string;
  /** The slice `[start, end)` of the answer, with `edits` applied and nothing else. */
  readonly text: string;
  /** The sentence it comes from, unaltered but for masked personal data. */
  readonly sentence: string;
  readonly kind: QuoteKind;
  readonly themes: readonly string[];
  readonly sentiment: SentimentLabel;
  /** 0 to 1. */
  readonly score: number;
  /** The parts of the score, each 0 to 1. */
  readonly why: Readonly<Record<string, number>>;
  /** Respondents who say the same, this one included. */
  readonly people: number;
  readonly gate: Gate;
  readonly edits: readonly QuoteEdit[];
  /** Up to three of the others, nearest first; only what could be published as it is. */
  readonly echoes: readonly Echo[];
}

// ---------------------------------------------------------------- cloud

export interface CloudWord {
  readonly text: string;
  /** Respondents who use it. */
  readonly people: number;
  /** `people` divided by that of the most used word, 0 to 1. */
  readonly weight: number;
  /** Centre of the word's baseline, in pixels from the picture's top left corner. */
  readonly x: number;
  readonly y: number;
  /** Font size in pixels. */
  readonly size: number;
  /** Degrees. */
  readonly rotate: number;
  readonly color: string;
}

/** A colour of a cloud and what it says. */
export interface CloudColour {
  readonly label: string;
  readonly color: string;
}

export interface Cloud {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly words: readonly CloudWord[];
  /** Words that could not be placed: always empty, or the run fails. */
  readonly leftOut: readonly string[];
  /** What the colours mean, in the order shown. */
  readonly legend?: readonly CloudColour[];
}

// ---------------------------------------------------------------- compare

/** A share of people with its Wilson 95 % interval. */
export interface Share {
  readonly people: number;
  /** Denominator. */
  readonly of: number;
  /** `people / of`; 0 where `of` is 0. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface EditionShare extends Share {
  readonly edition: string;
}

export type Verdict = 'up' | 'down' | 'inconclusive';

/** The difference between two editions' shares. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** Second share minus first, with Newcombe's 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Fisher's exact test, two-sided. */
  readonly p: number;
  /** Benjamini–Hochberg over all changes of one table. */
  readonly q: number;
  /** Up or down where `midQ` is under 5 % and the interval is on one side of 0. */
  readonly verdict: Verdict;
  /** Mid-p of Fisher's test, which is less cautious than `p` on small counts. */
  readonly midP: number;
  /** Benjamini–Hochberg of `midP` over the changes that so many people could prove; 1 for the others. */
  readonly midQ: number;
  /** Cohen's h: about 0.2 is small, 0.5 middling, 0.8 large. */
  readonly effect: number;
  /** No verdict, and the whole interval is inside ±5 points. */
  readonly stable: boolean;
}

/** Cochran–Armitage over three editions or more, each one step after the one before. */
export interface LineTrend {
  /** Change of the share by step. */
  readonly slope: number;
  readonly p: number;
  /** Benjamini–Hochberg over all lines of one table. */
  readonly q: number;
}

/** A share as it would be if each edition had the same mix of people, with its 95 % interval. */
export interface Standardised {
  readonly shares: readonly {
    readonly edition: string;
    readonly share: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly difference: number;
    readonly low: number;
    readonly high: number;
  }[];
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
}

export interface EditionCount {
  readonly label: string;
  readonly respondents: number;
  readonly answers: number;
  readonly informative: number;
}

/** A stretch of an answer that shows something; `id` and `answer` are those of its edition. */
export interface Example extends Span {
  readonly id: string;
  readonly answer: string;
}

/** Words that an edition uses more than the others, by people. */
export interface TypicalWord {
  readonly word: string;
  readonly edition: string;
  readonly people: number;
  readonly of: number;
  readonly elsewhere: number;
  readonly ofElsewhere: number;
  /** Lafon's specificity: signed log10 of the hypergeometric tail. */
  readonly specificity: number;
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

/** Mean of the answers to a closed question in one edition. */
export interface EditionMean {
  readonly edition: string;
  /** People whose answer has a value. */
  readonly people: number;
  /** People who answered the question. */
  readonly of: number;
  readonly mean: number;
  /** Standard deviation; 0 under two people. */
  readonly deviation: number;
  readonly median: number;
  /** Student's 95 % interval; null under two people. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The difference of two editions' means, with Welch's test and interval. */
export interface MeanChange {
  readonly from: string;
  readonly to: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** Benjamini–Hochberg over the means of all closed questions. */
  readonly q: number;
  readonly verdict: Verdict;
}

export interface ComparedMeans {
  /** The value of each option, lowest first; none for a question that asks for a number. */
  readonly values: readonly { readonly option: string; readonly value: number }[];
  readonly means: readonly EditionMean[];
  readonly changes: readonly MeanChange[];
}

export interface ComparedClosed {
  readonly question: string;
  readonly kind: ClosedKind;
  /** One line an option. */
  readonly options: readonly Compared[];
  /** For numbers, and for scales whose options have an order. */
  readonly means?: ComparedMeans;
}

/** People who gave an informative answer to an open question, out of all respondents. */
export interface ResponseRate {
  readonly question: string;
  /** Editions that asked it. */
  readonly shares: readonly EditionShare[];
}

/** A change that hangs on entries of the lexicon that fired in one edition only. */
export interface LexiconDrift {
  /** Id of the theme. */
  readonly theme: string;
  readonly from: string;
  readonly to: string;
  readonly difference: number;
  /** The difference without the people whom only these entries reach, in both editions. */
  readonly without: number;
  /** The shares that it is the difference of. */
  readonly sharesWithout: readonly [from: number, to: number];
  /** Those of most people first. */
  readonly entries: readonly {
    readonly entry: string;
    readonly edition: string;
    readonly people: number;
  }[];
}

/** A word that one edition alone uses, and that no entry of a theme covers. */
export interface NewWord {
  readonly word: string;
  readonly edition: string;
  readonly people: number;
}

/** What a later comparison needs of one answer: its codes, no text. */
export interface SavedAnswer {
  readonly question: string;
  readonly themes: readonly {
    readonly id: string;
    readonly polarity: SentimentLabel;
    readonly entries: readonly string[];
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

export interface Comparison {
  readonly editions: readonly EditionCount[];
  readonly themes: readonly Compared[];
  /** Lines `positive`, `negative`, `mixed`, `neutral`. */
  readonly sentiment: readonly Compared[];
  readonly words: readonly TypicalWord[];
  readonly closed: readonly ComparedClosed[];
  /** Sentences in the user's language. */
  readonly warnings: readonly string[];
  /** One line an intent, without `sans-contenu`. */
  readonly intents: readonly Compared[];
  readonly themeSentiment: readonly ComparedThemeSentiment[];
  readonly responses: readonly ResponseRate[];
  readonly drift: readonly LexiconDrift[];
  readonly newWords: readonly NewWord[];
  /** The closed question whose mix of all editions together the standardised shares have. */
  readonly standardisedBy?: string;
}

// ---------------------------------------------------------------- publication

/** How a study dresses what it publishes; from `verbatim.yaml`. */
export interface Look {
  /** Title of the report; its own words when absent. */
  readonly title?: string;
  /** Who publishes: « Numérique en Commun[s] ». */
  readonly organisation?: string;
  /** A PNG or SVG picture, as a `data:` address. */
  readonly logo?: string;
  /** Main colour, `#rrggbb`; the house's own when absent. */
  readonly accent?: string;
  /** Short names of questions for figures, by wording. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What protects people in what is published. */
export interface Privacy {
  /** No group of fewer people is shown. */
  readonly threshold: number;
  /** Names of public people, that quotes may keep. */
  readonly allowNames: ReadonlySet<string>;
}

/** Where neither an option nor the study says otherwise. */
export const PRIVACY: Privacy = { threshold: 5, allowNames: new Set() };

// ---------------------------------------------------------------- the whole

/** What people name where a question asks for names: sessions, speakers, places. */
export interface Praised {
  readonly edition: string;
  /** Respondents who answered that question. */
  readonly of: number;
  /** Words, or pairs of words said together, that are said there more than elsewhere; most people first. */
  readonly named: readonly { readonly words: readonly string[]; readonly people: number }[];
  /** Names of people whom the study allows to be shown. */
  readonly speakers: readonly { readonly name: string; readonly people: number }[];
  /** Other names of people, which are not shown. */
  readonly hidden: number;
}

/** People who chose one option of a closed question. */
export interface PeopleGroup {
  readonly question: string;
  readonly label: string;
  /** Respondents' ids by edition; an edition where they are too few to be shown is not there. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

/** What one run found: plain JSON, enough to write every output and to be compared next year. */
export interface Analysis {
  /** Version of the program. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly lexicons: readonly LexiconVersion[];
  readonly themes: readonly Theme[];
  readonly closed: readonly ClosedQuestion[];
  readonly answers: readonly TaggedAnswer[];
  readonly comparison: Comparison;
  readonly quotes: readonly Quote[];
  readonly clouds: readonly { readonly edition: string; readonly cloud: Cloud }[];
  /** By edition that asks for names, in order. */
  readonly praised: readonly Praised[];
  /** Groups by which answers can be filtered: options of closed questions with few options. */
  readonly groups: readonly PeopleGroup[];
  readonly notices: readonly Notice[];
  /** The privacy threshold: what it shows keeps to it. */
  readonly threshold: number;
  /** In an order that tells nothing. */
  readonly people: readonly SavedPerson[];
}

export interface LexiconVersion {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** An answer with its tags, without its tokens: the record of `tag --format jsonl`. */
export interface TaggedAnswer extends Answer, Tags {}
