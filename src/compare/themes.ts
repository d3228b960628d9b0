import type { ComparedThemeSentiment } from '../model/comparison.js';
import type { SavedTheme } from '../model/saved.js';
import type { SentimentLabel, Theme } from '../model/tags.js';
import type { Corrected, Test } from './family.js';
import { type Part, type Person, speakers } from './people.js';
import { feelingLines, overall } from './sentiment.js';
import {
  concluding,
  type Line,
  type Pairing,
  speakerLines,
  type TestedLine,
  testTable,
} from './table.js';

/** People who speak of each theme, out of those with an answer that counts, in lexicon order. */
export const themeLines = (parts: readonly Part[], themes: readonly Theme[]): Line[] =>
  speakerLines(themes, parts, ({ answers }) =>
    answers.flatMap((one) => one.themes.map(({ id }) => id)),
  );

/** The people who speak of a theme, by what they feel. */
export interface TestedFeelings extends Omit<ComparedThemeSentiment, 'feelings'> {
  readonly feelings: readonly TestedLine[];
}

/**
 * Of the people who speak of a theme, how many feel what, from the sentiment of the clauses where it
 * stands, by the rule of `overall`. All themes are one table.
 */
export const testThemeSentiment = (
  parts: readonly Part[],
  themes: readonly Theme[],
  pairing: Pairing,
): TestedFeelings[] =>
  themes.map(({ id, label }) => {
    const felt = parts.map((part) => ({ edition: part.label, felt: feltOf(part, id) }));
    return { id, label, feelings: testTable(feelingLines(felt), pairing) };
  });

/** The verdicts of feelings, which wait for their family. */
export function concludeThemeSentiment(
  themes: readonly TestedFeelings[],
  family: Corrected<Test>,
): ComparedThemeSentiment[] {
  const conclude = concluding(
    themes.flatMap(({ feelings }) => feelings),
    family,
  );
  return themes.map((theme) => ({ ...theme, feelings: theme.feelings.map(conclude) }));
}

/** One feeling for each person who speaks of a theme. */
const feltOf = (part: Part, theme: string): SentimentLabel[] =>
  speakers(part)
    .map((person) => tagsOf(person, theme))
    .filter((tags) => tags.length > 0)
    .map((tags) => overall(tags.map(({ polarity }) => polarity)));

/** All that a person says of a theme. */
export const tagsOf = (person: Person, theme: string): readonly SavedTheme[] =>
  person.answers.flatMap(({ themes }) => themes.filter(({ id }) => id === theme));
