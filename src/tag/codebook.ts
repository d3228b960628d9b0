import { fold, type Readings } from '../lexicon/keys.js';
import type { Match, Matcher } from '../lexicon/matcher.js';
import type { Lexicon } from '../lexicon/read.js';
import type { LexiconDocument } from '../lexicon/schema.js';
import { completeLexicons } from '../lexicon/shipped.js';
import { type Keyed, keyed } from '../lexicon/text.js';
import type { Expectation, Intent, LexiconVersion, Theme } from '../model/tags.js';
import type { Parse, Span } from '../model/text.js';
import { type Asked, questionReader } from './asked/asked.js';
import {
  intentEntries,
  logisticsIn,
  ofKind,
  questionEntries,
  sentimentEntries,
  silenceEntries,
  themeEntries,
  themesIn,
} from './codebook-entries.js';
import { type Learned, readLearned } from './learned/weights.js';
import { matcherOf } from './matchers.js';
import { feelingsOf } from './tone/feelings.js';

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

/** All that the lexicons say, compiled. */
export interface Codebook {
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
  readonly asked: (question: string) => Asked;
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

/**
 * Compiles lexicons of one's own, with those of the program for each kind (themes, sentiment, intents, …)
 * that these lack. A lexicon is compiled once: it takes most of a second, the first texts it meets another.
 *
 * @param own as `readLexicon` gives them; none for the program's alone.
 * @param french the engine whose `parse` then reads the answers.
 */
export const codebookOf = (own: readonly Lexicon[], french: Readings): Codebook =>
  buildCodebook(completeLexicons(own), french);

/**
 * Compiles the lexicons and no others, whatever their order; several of a kind add up.
 *
 * @param readWeights those of the program, unless others or none are given.
 */
export function buildCodebook(
  lexicons: readonly Lexicon[],
  french: Readings,
  readWeights: () => Learned | null = readLearned,
): Codebook {
  const documents = lexicons.map((lexicon) => lexicon.document);
  const ofThemes = ofKind(documents, 'themes');
  const intents = ofKind(documents, 'intents');
  const themes = ofThemes.flatMap(themesIn);
  const known = new Set(themes.map(({ id }) => id));
  const weights = weightsOf(documents, readWeights);
  const findThemes = themeFinder(matcherOf(ofThemes, themeEntries, french));
  const matchQuestions = matcherOf(ofKind(documents, 'questions'), questionEntries, french);
  const pointsTo = pointer(weights, known);
  const key: Codebook['key'] = (parse, names) => keyed(parse, french, names);
  const matchSentiment = matcherOf(ofKind(documents, 'sentiment'), sentimentEntries, french);
  const worthOf = (parse: Parse) => {
    const sentiment = matchSentiment(key(parse), 'neutral');
    return feelingsOf(parse, { sentiment, intents: [], expects: 'neutral' }).values;
  };
  return {
    themes,
    findThemes,
    implied: new Map(
      ofThemes.flatMap(({ id, implies }) =>
        implies !== undefined && known.has(implies) ? [[id, implies] as const] : [],
      ),
    ),
    logistics: new Set(ofThemes.flatMap(logisticsIn)),
    matchSentiment,
    matchIntents: matcherOf(intents, intentEntries, french),
    matchSilences: matcherOf(intents, silenceEntries, french),
    asked: questionReader({ french, key, findThemes, matchQuestions, known, pointsTo, worthOf }),
    key,
    stopWords: new Set(ofKind(documents, 'stop-words').flatMap(({ words }) => words.map(lower))),
    names: new Set(ofKind(documents, 'names').flatMap(({ names }) => names.map(fold))),
    isWord: (form) => french.readings(form).some(({ pos }) => pos !== 'PROPN'),
    ...weights,
    versions: [
      ...lexicons.map((lexicon) => lexicon.source),
      ...(weights.learned ? [weights.learned.version] : []),
    ],
  };
}

/** What an idiom holds names no theme of its contest, be it allowed to overlap others. */
function themeFinder(match: Matcher<ThemeMeaning | null>): Codebook['findThemes'] {
  return (text, expects) => {
    const found = match(text, expects);
    const idioms = found.filter((one): one is Match<null> => one.entry.meaning === null);
    const themes = found.filter(
      (one): one is Match<ThemeMeaning> =>
        one.entry.meaning !== null && !idioms.some((idiom) => isWithin(one, idiom)),
    );
    return { themes, idioms };
  };
}

const isWithin = (inner: Match<unknown>, outer: Match<unknown>): boolean =>
  inner.entry.contest === outer.entry.contest &&
  inner.tokens.every((token) => outer.tokens.includes(token));

const lower = (word: string): string => word.normalize('NFC').toLowerCase();

type Weights = Pick<Codebook, 'learned' | 'weighed' | 'weighsLabels'>;

/** What the lexicons leave to what was learned; the weights are read where one of them does. */
function weightsOf(
  documents: readonly LexiconDocument[],
  readWeights: () => Learned | null,
): Weights {
  const carrying = documents.filter((one) => 'weights' in one && one.weights);
  return {
    learned: carrying.length > 0 ? readWeights() : null,
    weighed: new Set(ofKind(carrying, 'themes').map(({ id }) => id)),
    weighsLabels: documents
      .filter(({ kind }) => kind === 'sentiment' || kind === 'intents')
      .every((one) => carrying.includes(one)),
  };
}

/** The theme that a word names by itself, where one of the known does. */
function pointer(
  { learned, weighed }: Weights,
  known: ReadonlySet<string>,
): (lemma: string) => string | undefined {
  return (lemma) => {
    const [theme, share] = learned?.shares.get(lemma)?.[0] ?? [];
    if (share === undefined || share < SURE) return undefined;
    return [...weighed].map((lexicon) => `${lexicon}/${theme}`).find((id) => known.has(id));
  };
}

/** Share of the answers with a word from which on the word alone names a theme. */
const SURE = 0.7;
