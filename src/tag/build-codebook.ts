import { loadFrench } from '../french/engine.js';
import { keptByText } from '../ground/once.js';
import { fold } from '../lexicon/keys.js';
import type { Match, Matcher } from '../lexicon/matcher.js';
import { type Lexicon, type WrongLexicon, wellRead } from '../lexicon/read.js';
import type { LexiconDocument } from '../lexicon/schema.js';
import { completeLexicons } from '../lexicon/shipped.js';
import { keyText } from '../lexicon/text.js';
import type { Parse } from '../model/text.js';
import { questionReader } from './asked/asked.js';
import type { Codebook } from './codebook.js';
import {
  intentEntries,
  logisticsIn,
  ofKind,
  publicThemes,
  questionEntries,
  sentimentEntries,
  silenceEntries,
  themeEntries,
} from './codebook-entries.js';
import type { Learned } from './learned/learned.js';
import { readLearned } from './learned/weights.js';
import { matcherOf } from './matchers.js';
import type { ThemeMeaning } from './meanings.js';
import { refuseSharedThemes } from './shared-themes.js';
import { feelingsOf } from './tone/feelings.js';

/**
 * Compiles lexicons of one's own, with those of the program for each kind (themes, sentiment, intents, …)
 * that these lack. A lexicon is compiled once: it takes most of a second, the first texts it meets another.
 *
 * @param own as `readLexicon` gives them, right or wrong; none for the program's alone. To keep the program's
 *   themes beside one's own, give them too (`shippedLexicons`).
 * @throws UserError for lexicons that are wrong, with every problem of all at its place; where two of them have a
 *   theme of the same public id.
 * @example
 * const garden = readLexicon({
 *   id: 'jardin', label: 'Jardin', version: '1', language: 'fr',
 *   themes: [{ id: 'eau', label: 'Arrosage', entries: ['arroser', 'manque d’eau'] }],
 * });
 * const codebook = codebookOf([garden, ...shippedLexicons('themes')]);
 */
export const codebookOf = (own: readonly (Lexicon | WrongLexicon)[] = []): Codebook =>
  buildCodebook(completeLexicons(wellRead(own)));

/**
 * Compiles the lexicons and no others, whatever their order; several of a kind add up.
 *
 * @param readWeights those of the program, unless others or none are given.
 * @throws UserError where two of them have a theme of the same public id.
 */
export function buildCodebook(
  lexicons: readonly Lexicon[],
  readWeights: () => Learned | null = readLearned,
): Codebook {
  refuseSharedThemes(lexicons);
  const french = loadFrench();
  const documents = lexicons.map((lexicon) => lexicon.document);
  const ofThemes = ofKind(documents, 'themes');
  const intents = ofKind(documents, 'intents');
  const themes = ofThemes.flatMap(publicThemes);
  const known = new Set(themes.map(({ id }) => id));
  const weights = weightsOf(documents, readWeights);
  const findThemes = themeFinder(matcherOf(ofThemes, themeEntries, french));
  const matchQuestions = matcherOf(ofKind(documents, 'questions'), questionEntries, french);
  const pointsTo = pointer(weights, known);
  const key: Codebook['key'] = (parse, names) => keyText(parse, french, names);
  const matchSentiment = matcherOf(ofKind(documents, 'sentiment'), sentimentEntries, french);
  const worthOf = (parse: Parse) => {
    const sentiment = matchSentiment(key(parse), 'neutral');
    return feelingsOf(parse, { sentiment, intents: [], expects: 'neutral' }).values;
  };
  return {
    french,
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
    // A survey has few questions, and its answers repeat the headings that they were given.
    readQuestion: keptByText(
      questionReader({ french, key, findThemes, matchQuestions, known, pointsTo, worthOf }),
    ),
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
