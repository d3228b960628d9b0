import type { ReadEntry } from './entry-schema.js';
import type { Lexicon } from './read.js';
import type { LexiconDocument, ThemeShape } from './schema.js';

/** An entry of a file, with what it belongs to. */
export interface Listed {
  readonly entry: ReadEntry;
  /** What the entry reveals: a theme's id, an intent, a value. Entries of one owner say the same. */
  readonly owner: string;
  /** What the owner is called for readers. */
  readonly label: string;
  /** Entries of one contest claim words from each other. */
  readonly contest: string;
  readonly lexicon: Lexicon;
  /** Its path in the document. */
  readonly path: readonly PropertyKey[];
}

interface Group {
  readonly owner: string;
  readonly label: string;
  readonly entries: readonly ReadEntry[];
  readonly path: readonly PropertyKey[];
}

/**
 * The contest of a lexicon: only entries of one contest take words from each other. Theme lexicons that
 * come with weights were written together and are weighed together; each of the others is a reading of
 * its own, from which no other takes anything.
 */
export function contestOf(document: LexiconDocument): string {
  if (document.kind !== 'themes') return document.kind;
  return document.weights ? 'themes' : `themes ${document.id}`;
}

/** All entries of a lexicon, in the order of the file; none where it lists bare words. */
export const listEntries = (lexicon: Lexicon): Listed[] =>
  groupsOf(lexicon.document).flatMap(({ entries, path, ...group }) => {
    const contest = group.owner === 'sans-contenu' ? group.owner : contestOf(lexicon.document);
    return entries.map((entry, n) => ({ ...group, contest, entry, lexicon, path: [...path, n] }));
  });

/** Each wording of an entry as an entry of its own: what is wrong with one is told of that one. */
export const wordingsOf = (one: Listed): Listed[] =>
  one.entry.patterns.map((pattern, n, { length }) => ({
    ...one,
    entry: { ...one.entry, text: pattern.text, patterns: [pattern] },
    path: length === 1 ? one.path : [...one.path, 'any', n],
  }));

function groupsOf(document: LexiconDocument): Group[] {
  if (document.kind === 'themes') {
    const { id, idioms } = document;
    return [
      ...themeGroups(document.themes, id, ['themes']),
      { owner: `${id} idioms`, label: 'locutions', entries: idioms, path: ['idioms'] },
    ];
  }
  if (document.kind === 'sentiment') return sentimentGroups(document);
  if (document.kind === 'intents')
    return groupsUnder('intents', document.intents, ({ id, label }) => ({ owner: id, label }));
  if (document.kind === 'questions')
    return groupsUnder('questions', document.questions, ({ expects, theme }) => ({
      owner: `${expects} ${theme ?? ''}`,
      label: expects,
    }));
  return [];
}

/** The items of a key, each a group. */
const groupsUnder = <T extends Pick<Group, 'entries'>>(
  key: string,
  items: readonly T[],
  called: (item: T) => Pick<Group, 'owner' | 'label'>,
): Group[] =>
  items.map((item, n) => ({ ...called(item), entries: item.entries, path: [key, n, 'entries'] }));

const themeGroups = (
  themes: readonly ThemeShape[],
  above: string,
  path: readonly PropertyKey[],
): Group[] =>
  themes.flatMap(({ id, label, entries, themes: inner }, n) => {
    const owner = `${above}/${id}`;
    return [
      { owner, label, entries, path: [...path, n, 'entries'] },
      ...themeGroups(inner, owner, [...path, n, 'themes']),
    ];
  });

type SentimentDocument = Extract<LexiconDocument, { kind: 'sentiment' }>;

function sentimentGroups(document: SentimentDocument): Group[] {
  const valued = (key: 'values' | 'wishes') =>
    groupsUnder(key, document[key], ({ value }) => ({
      owner: `${key} ${value}`,
      label: `${key === 'values' ? 'valeur' : 'souhait'} ${value}`,
    }));
  const plain = (['negators', 'contrast', 'concession'] as const).map((key) => ({
    owner: key,
    label: key,
    entries: document[key],
    path: [key],
  }));
  const modifiers = groupsUnder('modifiers', document.modifiers, ({ factor }) => ({
    owner: `modifiers ${factor}`,
    label: `facteur ${factor}`,
  }));
  return [...valued('values'), ...modifiers, ...plain, ...valued('wishes')];
}
