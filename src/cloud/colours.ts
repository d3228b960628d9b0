import { SENTIMENT_WORDS } from '../messages/words.js';
import type { CloudColour, SentimentLabel } from '../model.js';
import type { WordCount } from './words.js';

/**
 * Colours of feelings: blue and orange stay apart for every kind of colour blindness and in grey
 * print, and each has a contrast of at least 4.5 on white (WCAG AA).
 */
export const SENTIMENT_COLOURS: Readonly<Record<SentimentLabel, string>> = {
  positive: '#1d5b8f',
  negative: '#a8480c',
  mixed: '#6b5084',
  neutral: '#566270',
};

/** Text and marks that say nothing of feelings. */
export const INK = '#1c2733';

/** Words that have no part in what a cloud's colours tell. */
export const REST = '#65707c';

/** Kinds that have no order: each reads on white, the first ones differ most. */
const KINDS = [
  '#1d5b8f',
  '#a8480c',
  '#1f6b4a',
  '#6b5084',
  '#8a1c4a',
  '#0b6b73',
  '#6e5a00',
  '#7a3b2e',
];

/** How a cloud is coloured, and how it says so. */
export interface Colouring {
  readonly colourOf: (word: WordCount) => string;
  readonly legend: readonly CloudColour[];
}

const FEELINGS: readonly SentimentLabel[] = ['positive', 'mixed', 'negative', 'neutral'];

/** By the feeling of the people who say the word. */
export const bySentiment: Colouring = {
  colourOf: ({ sentiment }) => (sentiment === undefined ? INK : SENTIMENT_COLOURS[sentiment]),
  legend: FEELINGS.map((feeling) => ({
    label: SENTIMENT_WORDS[feeling],
    color: SENTIMENT_COLOURS[feeling],
  })),
};

/** By theme: a colour for each of those that most people say, grey for the rest. */
export function byTheme(
  words: readonly WordCount[],
  labelOf: (theme: string) => string,
): Colouring {
  const people = new Map<string, number>();
  for (const { theme, people: saying } of words) {
    if (theme !== undefined) people.set(theme, (people.get(theme) ?? 0) + saying);
  }
  const themes = [...people]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([theme]) => theme);
  return byKind(themes.slice(0, KINDS.length), ({ theme }) => theme, {
    labelOf,
    rest: 'autres mots',
  });
}

/** By the edition that a word is typical of, grey where it is of none. */
export const byEdition = (
  typicalOf: (text: string) => string | undefined,
  editions: readonly string[],
): Colouring =>
  byKind([...editions].reverse(), ({ text }) => typicalOf(text), {
    labelOf: (edition) => `propre à ${edition}`,
    rest: 'propre à aucune',
  });

function byKind(
  kinds: readonly string[],
  kindOf: (word: WordCount) => string | undefined,
  says: { readonly labelOf: (kind: string) => string; readonly rest: string },
): Colouring {
  const colours = new Map(kinds.map((kind, at) => [kind, KINDS[at % KINDS.length]!]));
  return {
    colourOf: (word) => colours.get(kindOf(word) ?? '') ?? REST,
    legend: [
      ...kinds.map((kind) => ({ label: says.labelOf(kind), color: colours.get(kind)! })),
      { label: says.rest, color: REST },
    ],
  };
}
