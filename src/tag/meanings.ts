/** What the entries of each kind of lexicon say. */

import type { Match } from '../lexicon/matcher.js';
import type { Expectation } from '../model/tags.js';

/** What a theme entry says: its theme, how sure it is of it, and what it says by itself. */
export interface ThemeMeaning {
  readonly theme: string;
  /** 0 to 1; a theme is given when the weights of its evidence reach 1. */
  readonly weight: number;
  /** Often said in passing: counts only where its sentence tells of no other theme of the lexicon. */
  readonly aside: boolean;
  /** -1 to 1; 0 where the entry itself is neither good nor bad. */
  readonly polarity: number;
  /** Counts whatever the weights say. */
  readonly sure: boolean;
}

/** What an entry of sentiment does: judges, changes what judges, or turns a clause against the one before. */
export type SentimentMeaning =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'modifier'; readonly factor: number }
  | { readonly kind: 'wish'; readonly value: number }
  | { readonly kind: 'negator' | 'contrast' | 'concession' };

/** Entries of themes found in a text, and the set phrases whose words name none. */
export interface ThemesFound {
  readonly themes: readonly Match<ThemeMeaning>[];
  readonly idioms: readonly Match<null>[];
}

/** What an entry of a question lexicon says. */
export interface QuestionMeaning {
  readonly expects: Expectation;
  readonly theme: string | undefined;
  readonly always: boolean;
  /** What comes after the entry names what is spoken of: « que pensez-vous de | la salle ? ». */
  readonly about: boolean;
}
