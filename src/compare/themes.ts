import type { ComparedThemeSentiment } from '../model/comparison.js';
import type { Theme } from '../model/tags.js';
import { overall } from '../tag/tone/sentiment.js';
import { tagsOf } from './given.js';
import type { Pairing } from './pairing.js';
import type { Part } from './people.js';
import { FEELING_LINES, testFeelings } from './sentiment.js';
import { type IdsOf, type Line, type Pending, speakerLines } from './test-lines.js';

/** People who speak of each theme in their own words, out of those with an answer that counts, in lexicon order. */
export const themeLines = (parts: readonly Part[], themes: readonly Theme[]): Line[] =>
  speakerLines(themes, parts, themesSpokenOf);

/** The themes that a person speaks of. */
export const themesSpokenOf: IdsOf = ({ answers }) =>
  answers.flatMap(({ themes: own }) => own.flatMap(({ id, given }) => (given ? [] : id)));

/**
 * Of the people who speak of a theme, how many feel what, from the sentiment of the clauses where it
 * stands, by the rule of `overall`. All themes are one table.
 */
export function testThemeSentiment(
  themes: readonly FeltTheme[],
  pairing: Pairing,
): Pending<ComparedThemeSentiment[]> {
  const { tests, conclude } = testFeelings(
    themes,
    ({ id, parts }) => speakerLines(FEELING_LINES, parts, feelingAbout(id)),
    pairing,
  );
  return {
    tests,
    conclude: (family) =>
      conclude(family).map(({ id, label, feelings }) => ({ id, label, feelings })),
  };
}

/** A theme and the parts between which what is felt of it is compared. */
interface FeltTheme extends Pick<Theme, 'id' | 'label'> {
  readonly parts: readonly Part[];
}

/** The one feeling of a person about a theme; none of a person who does not speak of it. */
export const feelingAbout =
  (theme: string): IdsOf =>
  (person) => {
    const tags = tagsOf(person, theme);
    return tags.length > 0 ? [overall(tags.map(({ polarity }) => polarity))] : undefined;
  };
