import { contestOf } from '../lexicon/contest.js';
import { fold, type Readings } from '../lexicon/keys.js';
import { compile, type Entry, type Matcher } from '../lexicon/matcher.js';
import type { Lexicon } from '../lexicon/read.js';
import type { ReadEntry, ThemeShape } from '../lexicon/schema.js';
import { completeLexicons } from '../lexicon/shipped.js';
import { type Keyed, keyed } from '../lexicon/text.js';
import { looseKeys } from '../lexicon/vocabulary.js';
import type { Intent, LexiconVersion, Theme } from '../model/tags.js';
import type { Parse, Span } from '../model/text.js';
import { type Asked, type QuestionMeaning, questionReader } from './asked.js';
import { type Learned, readLearned } from './learned/weights.js';

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

/** All that the lexicons say, compiled. */
export interface Codebook {
  readonly themes: readonly Theme[];
  readonly matchThemes: Matcher<ThemeMeaning>;
  /** For a lexicon of subjects: the theme of another lexicon that a subject alone implies. */
  readonly implied: ReadonlyMap<string, string>;
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
 * that these lack.
 */
export const codebookOf = (own: readonly Lexicon[], french: Readings): Codebook =>
  buildCodebook(completeLexicons(own), french);

/**
 * Compiles the lexicons and no others, whatever their order; several of a kind add up.
 *
 * @param weights those of the program, unless others or none are given.
 */
export function buildCodebook(
  lexicons: readonly Lexicon[],
  french: Readings,
  weights: () => Learned | null = readLearned,
): Codebook {
  const documents = lexicons.map((lexicon) => lexicon.document);
  const themes: Theme[] = [];
  const implied = new Map<string, string>();
  const themeEntries: Entry<ThemeMeaning>[] = [];
  const sentiment: Entry<SentimentMeaning>[] = [];
  const intents: Entry<Intent>[] = [];
  const silences: Entry<Intent>[] = [];
  const questions: Entry<QuestionMeaning>[] = [];
  const stopWords = new Set<string>();
  const names = new Set<string>();
  for (const document of documents) {
    if (document.kind === 'themes') {
      const contest = contestOf(document);
      if (document.implies !== undefined) implied.set(document.id, document.implies);
      for (const theme of allThemes(document.themes)) {
        const id = `${document.id}/${theme.id}`;
        const { label, description, color } = theme;
        themes.push({ id, label, description, ...(color && { color: color.toLowerCase() }) });
        themeEntries.push(
          ...theme.entries.map((entry) => ({
            ...withMeaning(entry, {
              theme: id,
              weight: entry.weight,
              aside: entry.aside,
              polarity: entry.polarity ?? 0,
              sure: entry.sure,
            }),
            contest,
          })),
        );
      }
    } else if (document.kind === 'sentiment') {
      sentiment.push(...sentimentEntries(document));
    } else if (document.kind === 'intents') {
      for (const intent of document.intents) {
        const into = intent.id === 'sans-contenu' ? silences : intents;
        into.push(...intent.entries.map((entry) => withMeaning(entry, intent.id)));
      }
    } else if (document.kind === 'questions') {
      for (const group of document.questions) {
        const { expects, theme, always, about } = group;
        const meaning = { expects, theme, always, about };
        questions.push(...group.entries.map((entry) => withMeaning(entry, meaning)));
      }
    } else if (document.kind === 'stop-words') {
      for (const word of document.words) stopWords.add(word.normalize('NFC').toLowerCase());
    } else {
      for (const name of document.names) names.add(fold(name));
    }
  }
  const keysOf = looseKeys(french);
  const matchThemes = compile(themeEntries, french, keysOf);
  const matchQuestions = compile(questions, french, keysOf);
  const known = new Set(themes.map(({ id }) => id));
  const carriesWeights = documents.filter((one) => 'weights' in one && one.weights);
  const weighed = carriesWeights.filter(({ kind }) => kind === 'themes').map(({ id }) => id);
  const learned = carriesWeights.length > 0 ? weights() : null;
  const weighsLabels = ['sentiment', 'intents'].every((kind) =>
    documents.every((one) => one.kind !== kind || carriesWeights.includes(one)),
  );
  const pointsTo = (lemma: string): string | undefined => {
    const [theme, share] = learned?.shares.get(lemma)?.[0] ?? [];
    if (share === undefined || share < SURE) return undefined;
    return weighed.map((lexicon) => `${lexicon}/${theme}`).find((id) => known.has(id));
  };
  const key: Codebook['key'] = (parse, names) => keyed(parse, french, names);
  return {
    themes,
    matchThemes,
    implied: new Map([...implied].filter(([, theme]) => known.has(theme))),
    matchSentiment: compile(sentiment, french, keysOf),
    matchIntents: compile(intents, french, keysOf),
    matchSilences: compile(silences, french, keysOf),
    asked: questionReader({ french, key, matchQuestions, matchThemes, known, pointsTo }),
    key,
    stopWords,
    names,
    isWord: (form) => french.readings(form).some(({ pos }) => pos !== 'PROPN'),
    learned,
    weighed: new Set(weighed),
    weighsLabels,
    versions: [...lexicons.map((lexicon) => lexicon.source), ...(learned ? [learned.version] : [])],
  };
}

/** Share of the answers with a word from which on the word alone names a theme. */
const SURE = 0.7;

/** A theme and those nested in it, whose ids continue its own. */
function allThemes(themes: readonly ThemeShape[]): ThemeShape[] {
  return themes.flatMap((theme) => [
    theme,
    ...allThemes(theme.themes.map((inner) => ({ ...inner, id: `${theme.id}/${inner.id}` }))),
  ]);
}

const withMeaning = <T>(entry: ReadEntry, meaning: T): Entry<T> => ({ ...entry, meaning });

type SentimentDocument = Extract<Lexicon['document'], { kind: 'sentiment' }>;

function sentimentEntries(document: SentimentDocument): Entry<SentimentMeaning>[] {
  return [
    ...document.values.flatMap(({ value, entries }) =>
      entries.map((entry) => withMeaning(entry, { kind: 'value' as const, value })),
    ),
    ...document.modifiers.flatMap(({ factor, entries }) =>
      entries.map((entry) => withMeaning(entry, { kind: 'modifier' as const, factor })),
    ),
    ...document.wishes.flatMap(({ value, entries }) =>
      entries.map((entry) => withMeaning(entry, { kind: 'wish' as const, value })),
    ),
    ...document.negators.map((entry) => withMeaning(entry, { kind: 'negator' as const })),
    ...document.contrast.map((entry) => withMeaning(entry, { kind: 'contrast' as const })),
    ...document.concession.map((entry) => withMeaning(entry, { kind: 'concession' as const })),
  ];
}
