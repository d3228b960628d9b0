import { BLUE, INK, ORANGE, SENTIMENT_COLOURS, VIOLET } from '../drawing/colours.js';
import { distance, readable } from '../drawing/contrast.js';
import { addTo } from '../ground/group-by.js';
import { inEdition } from '../messages/edition.js';
import { FEELINGS, TONE_WORDS } from '../messages/words.js';
import type { CloudColour } from '../model/cloud.js';
import type { Theme } from '../model/tags.js';
import { byCode } from '../names/names.js';
import type { WordCount } from '../words/counts.js';

/** Words that have no part in what a cloud's colours tell. */
export const GREY = '#65707c';

/**
 * Kinds that have no order. Each reads on white; the first ones and the grey of the rest stay apart for
 * those who see no red, no green or no blue, which no more of them would.
 */
const KINDS = [BLUE, ORANGE, VIOLET, '#14532d', INK, '#8a1c4a', '#0b6b73', '#6e5a00'];
const APART = 5;

/** How a cloud is coloured, and how it says so. */
export interface Colouring {
  readonly colourOf: (word: WordCount) => string;
  readonly legend: readonly CloudColour[];
}

/** Of so few people, a tone is only a side that all of them take. */
const FEW = 2;
const UNCERTAIN = 'incertain';

const isUncertain = ({ people, sentiment }: Pick<WordCount, 'people' | 'sentiment'>): boolean =>
  people <= FEW && sentiment === 'mixed';

/** The tone of the people who say a word, as its colour tells it; empty where none is known. */
export function wordTone(word: Pick<WordCount, 'people' | 'sentiment'>): string {
  if (word.sentiment === undefined) return '';
  return isUncertain(word) ? UNCERTAIN : TONE_WORDS[word.sentiment];
}

/** By the feeling of the people who say the word; a tone that is uncertain has the grey of one that is neither. */
export const bySentiment: Colouring = {
  colourOf: (word) => {
    if (word.sentiment === undefined) return INK;
    return SENTIMENT_COLOURS[isUncertain(word) ? 'neutral' : word.sentiment];
  },
  legend: [
    ...FEELINGS.map((feeling) => ({
      label: `ton ${TONE_WORDS[feeling]}${feeling === 'neutral' ? ` ou ${UNCERTAIN}` : ''}`,
      color: SENTIMENT_COLOURS[feeling],
      sentiment: feeling,
    })),
  ],
};

/** Closer than this, in steps of red, green and blue, two colours are taken for one. */
const LEAST_DISTANCE = 60;

/**
 * By theme: its own colour where it has one; ours for the five at most that most people say among the
 * others, grey for the rest.
 */
export function byTheme(
  words: readonly WordCount[],
  themes: readonly Pick<Theme, 'id' | 'label' | 'color'>[],
): Colouring {
  const people = new Map<string, number>();
  for (const { theme, people: saying } of words) {
    if (theme !== undefined) addTo(people, theme, saying);
  }
  const said = themes
    .filter(({ id }) => people.has(id))
    .sort((a, b) => people.get(b.id)! - people.get(a.id)! || byCode(a.id, b.id));
  const chosen = new Map(said.flatMap(({ id, color }) => (color ? [[id, readable(color)]] : [])));
  const free = KINDS.slice(0, APART).filter((ours) =>
    [...chosen.values()].every((theirs) => distance(ours, theirs) >= LEAST_DISTANCE),
  );
  const others = said.filter(({ id }) => !chosen.has(id)).slice(0, free.length);
  const colours = new Map([...chosen, ...others.map(({ id }, at) => [id, free[at]!] as const)]);
  const shown = said.filter(({ id }) => colours.has(id));
  return byKind(
    shown.map(({ id, label }) => ({ kind: id, label, color: colours.get(id)! })),
    ({ theme }) => theme,
    'autres mots',
  );
}

/** By the edition that a word is typical of, grey where it is of none; the last has the first of our colours. */
export const byEdition = (
  typicalOf: (text: string) => string | undefined,
  editions: readonly string[],
): Colouring =>
  byKind(
    editions.map((edition, at) => ({
      kind: edition,
      label: `mot davantage dit ${inEdition(edition)}`,
      color: KINDS[(editions.length - 1 - at) % KINDS.length]!,
      ...(at < editions.length - 1 && { letters: 'sloped' }),
    })),
    ({ text }) => typicalOf(text),
    'mot sans différence nette d’une édition à l’autre',
  );

function byKind(
  kinds: readonly (CloudColour & { readonly kind: string })[],
  kindOf: (word: WordCount) => string | undefined,
  rest: string,
): Colouring {
  const colours = new Map(kinds.map(({ kind, color }) => [kind, color]));
  return {
    colourOf: (word) => colours.get(kindOf(word) ?? '') ?? GREY,
    legend: [
      ...kinds.map(({ kind: _, ...told }) => told),
      { label: rest, color: GREY, letters: 'light' },
    ],
  };
}
