/** What is said of an answer: themes, sentiment, intents, personal data, each with its evidence. */

import type { Answer } from './survey.js';
import type { Parse, Span } from './text.js';

export const EXPECTATIONS = ['praise', 'criticism', 'neutral', 'names', 'image', 'ideas'] as const;

/**
 * What a question expects: `Qu’est-ce qui pourrait être amélioré ?` expects criticism, `Que
 * représente l’événement pour vous ?` an image of it, `Des idées pour l’an prochain ?` ideas.
 */
export type Expectation = (typeof EXPECTATIONS)[number];

/** A stretch of the answer and what caused a tag: an entry of a lexicon, or else what `by` says. */
export interface Evidence extends Span {
  /** As the lexicon writes it; where none did, what stands for it, for people to read. */
  readonly entry: string;
  /** Where no lexicon found it: given by what the question asks, or by what coded answers taught. */
  readonly by?: 'question' | 'learned';
}

export const SENTIMENTS = ['positive', 'negative', 'mixed', 'neutral'] as const;

/** The tone of an answer, or of what it says of a theme. */
export type SentimentLabel = (typeof SENTIMENTS)[number];

/** A theme that an answer speaks of. */
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
  | 'trend'
  | 'rating'
  | 'contrast'
  | 'concession'
  | 'wish'
  | 'irony'
  | 'intent'
  | 'learned';

/** Words that judge. */
export interface SentimentEvidence extends Evidence {
  /** -1 to 1, after the rules. */
  readonly value: number;
  /** In the order in which they applied. */
  readonly rules: readonly SentimentRule[];
}

/** The tone of a whole answer. */
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

/** What an answer does: praise, criticise, suggest, thank, ask; `sans-contenu` for a non-answer. */
export type Intent = (typeof INTENTS)[number];

/** What personal data is found and masked. */
export type PersonalKind = 'name' | 'email' | 'phone' | 'handle' | 'address' | 'url';

/** A stretch of an answer that tells who somebody is. */
export interface PersonalData extends Span {
  readonly kind: PersonalKind;
}

/** All that is said of one answer. */
export interface Tags {
  /** False for a non-answer (RAS, néant, idem), and for what is in another language than French, which is not read. */
  readonly informative: boolean;
  readonly themes: readonly ThemeTag[];
  readonly sentiment: SentimentTag;
  readonly intents: readonly Intent[];
  readonly personal: readonly PersonalData[];
}

/** A tagged answer with its reading: what quotes, clouds and comparisons start from. */
export interface TaggedAnswer {
  readonly answer: Answer;
  readonly parse: Parse;
  readonly tags: Tags;
  /** What its question does. */
  readonly expects?: Expectation;
  /** How likely readers are to quote from it, 0 to 1; none where no weights were learned. */
  readonly promise?: number;
  /** Of a mixed answer of several sentences: the tone of each of them, read as an answer of its own. */
  readonly tones?: readonly SentimentLabel[];
  /** The clauses that suggest something; none without the intent. */
  readonly suggests?: readonly Span[];
}

/** A theme of a loaded lexicon, without its entries. */
export interface Theme {
  /** `lexicon/theme`. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** `#rrggbb`, where the lexicon or the study gives one; not yet fit for text. */
  readonly color?: string;
  /** Of a lexicon of subjects (`implies`): who feels something while speaking of it does not judge it. */
  readonly subject?: true;
}

/** Which state of a lexicon tagged the answers. */
export interface LexiconVersion {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** Of a lexicon of themes: its name for readers, and whether its findings are weighed (else each gives its theme). */
  readonly themes?: { readonly label: string; readonly weighed: boolean };
}

/** An answer with its tags, without its tokens: the record of `tag --format jsonl`. */
export interface TaggedRecord extends Answer, Tags {}
