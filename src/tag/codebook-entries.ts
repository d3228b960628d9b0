import type { ReadEntry } from '../lexicon/entry-schema.js';
import { contestOf } from '../lexicon/listed.js';
import type { Entry } from '../lexicon/matcher.js';
import type { LexiconDocument, LexiconKind, ThemeShape } from '../lexicon/schema.js';
import type { Intent, Theme } from '../model/tags.js';
import type { QuestionMeaning, SentimentMeaning, ThemeMeaning } from './meanings.js';

/** A lexicon of one kind, as it was read. */
type Of<K extends LexiconKind> = Extract<LexiconDocument, { kind: K }>;

/** The lexicons of a kind, in the order given. */
export const ofKind = <K extends LexiconKind>(
  documents: readonly LexiconDocument[],
  kind: K,
): Of<K>[] => documents.filter((one): one is Of<K> => one.kind === kind);

/** The themes of a lexicon, under their public ids. */
export const publicThemes = (document: Of<'themes'>): Theme[] =>
  themesOf(document).map(({ id, label, description, color }) => ({
    id,
    label,
    description,
    ...(color && { color: color.toLowerCase() }),
    ...(document.implies !== undefined && { subject: true as const }),
  }));

/** Ids of the themes that are never what a session is about. */
export const logisticsIn = (document: Of<'themes'>): string[] =>
  themesOf(document).flatMap(({ id, logistics }) => (logistics ? [id] : []));

/** What names a theme, then set phrases, which take their words from the themes of their contest and name none. */
export const themeEntries = (documents: readonly Of<'themes'>[]): Entry<ThemeMeaning | null>[] => [
  ...documents.flatMap(namingEntries),
  ...documents.flatMap(idiomEntries),
];

function namingEntries(document: Of<'themes'>): Entry<ThemeMeaning>[] {
  const contest = contestOf(document);
  return themesOf(document).flatMap(({ id, entries }) =>
    entries.map((entry) => {
      const { weight, aside, polarity = 0, sure } = entry;
      return { ...withMeaning(entry, { theme: id, weight, aside, polarity, sure }), contest };
    }),
  );
}

const idiomEntries = (document: Of<'themes'>): Entry<null>[] =>
  document.idioms.map((entry) => ({ ...withMeaning(entry, null), contest: contestOf(document) }));

export const sentimentEntries = (
  documents: readonly Of<'sentiment'>[],
): Entry<SentimentMeaning>[] => documents.flatMap(feelingEntries);

const feelingEntries = (document: Of<'sentiment'>): Entry<SentimentMeaning>[] => {
  const all = (entries: readonly ReadEntry[], meaning: SentimentMeaning) =>
    entries.map((entry) => withMeaning(entry, meaning));
  return [
    ...document.values.flatMap(({ value, entries }) => all(entries, { kind: 'value', value })),
    ...document.modifiers.flatMap(({ factor, entries }) =>
      all(entries, { kind: 'modifier', factor }),
    ),
    ...document.wishes.flatMap(({ value, entries }) => all(entries, { kind: 'wish', value })),
    ...(['negators', 'contrast', 'concession'] as const).flatMap((key) =>
      all(document[key], { kind: key === 'negators' ? 'negator' : key }),
    ),
  ];
};

/** The intent of who says nothing: its entries are matched apart. */
const SILENCE: Intent = 'sans-contenu';

export const intentEntries = (documents: readonly Of<'intents'>[]): Entry<Intent>[] =>
  intentsIn(documents, (id) => id !== SILENCE);

export const silenceEntries = (documents: readonly Of<'intents'>[]): Entry<Intent>[] =>
  intentsIn(documents, (id) => id === SILENCE);

const intentsIn = (
  documents: readonly Of<'intents'>[],
  wanted: (id: Intent) => boolean,
): Entry<Intent>[] =>
  documents
    .flatMap(({ intents }) => intents.filter(({ id }) => wanted(id)))
    .flatMap(({ id, entries }) => entries.map((entry) => withMeaning(entry, id)));

export const questionEntries = (documents: readonly Of<'questions'>[]): Entry<QuestionMeaning>[] =>
  documents
    .flatMap(({ questions }) => questions)
    .flatMap(({ expects, theme, always, about, entries }) =>
      entries.map((entry) => withMeaning(entry, { expects, theme, always, about })),
    );

/** All themes of a lexicon, nested ones after their own, with whole ids. */
const themesOf = ({ id, themes }: Of<'themes'>): ThemeShape[] =>
  allThemes(themes).map((theme) => ({ ...theme, id: `${id}/${theme.id}` }));

/** A theme and those nested in it, whose ids continue its own. */
function allThemes(themes: readonly ThemeShape[]): ThemeShape[] {
  return themes.flatMap((theme) => [
    theme,
    ...allThemes(theme.themes.map((inner) => ({ ...inner, id: `${theme.id}/${inner.id}` }))),
  ]);
}

const withMeaning = <T>(entry: ReadEntry, meaning: T): Entry<T> => ({ ...entry, meaning });
