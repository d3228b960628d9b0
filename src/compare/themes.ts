import type {
  CodedAnswer,
  Respondent,
  SentimentLabel,
  Theme,
  ThemeSentiment,
  ThemeTag,
} from '../model.js';
import { type Part, type Person, partsByEdition, peopleOf, speakers } from './people.js';
import { overall } from './sentiment.js';
import type { Line } from './table.js';

export interface SpeakersInput {
  readonly editions: readonly string[];
  readonly respondents: readonly Respondent[];
  readonly coded: readonly CodedAnswer[];
  readonly themes: readonly Theme[];
}

/** People who speak of each theme, out of those with an answer that counts, in lexicon order. */
export function themeLines(parts: readonly Part[], themes: readonly Theme[]): Line[] {
  const columns = parts.map((part) => {
    const people = speakers(part);
    return { edition: part.label, of: people.length, cited: countThemes(people) };
  });
  return themes.map(({ id, label }) => ({
    id,
    label,
    counts: columns.map(({ edition, of, cited }) => ({ edition, people: cited.get(id) ?? 0, of })),
  }));
}

/**
 * Feeling of the people who speak of a theme, from the sentiment of the clauses where it stands, by
 * the rule of `overall`. One record a theme and edition, in that order; the four feelings of a record
 * add up to `people`.
 */
export function themeSentiment(input: SpeakersInput): ThemeSentiment[] {
  const parts = partsByEdition(input.editions, peopleOf(input.respondents, input.coded));
  return input.themes.flatMap(({ id }) =>
    parts.map((part) => {
      const felt = speakers(part)
        .map((person) => tagsOf(person, id))
        .filter((tags) => tags.length > 0)
        .map((tags) => overall(tags.map(({ polarity }) => polarity)));
      return { id, edition: part.label, people: felt.length, ...countFeelings(felt) };
    }),
  );
}

/** All that a person says of a theme. */
export const tagsOf = (person: Person, theme: string): readonly ThemeTag[] =>
  person.answers.flatMap(({ tags }) => tags.themes.filter(({ id }) => id === theme));

function countThemes(people: readonly Person[]): Map<string, number> {
  const cited = new Map<string, number>();
  for (const { answers } of people) {
    const own = new Set(answers.flatMap(({ tags }) => tags.themes.map(({ id }) => id)));
    for (const id of own) cited.set(id, (cited.get(id) ?? 0) + 1);
  }
  return cited;
}

function countFeelings(felt: readonly SentimentLabel[]): Record<SentimentLabel, number> {
  const count = (label: SentimentLabel): number => felt.filter((one) => one === label).length;
  return {
    positive: count('positive'),
    negative: count('negative'),
    mixed: count('mixed'),
    neutral: count('neutral'),
  };
}
