import type { Match } from '../lexicon/matcher.js';
import type { Expectation, SentimentLabel, ThemeTag } from '../model.js';
import type { ThemeMeaning } from './codebook.js';
import type { Feelings } from './feelings.js';
import { labelOf, sums } from './sentiment.js';

/** Themes of an answer in the order of the lexicons, each with the sentiment of its own clauses. */
export function themesOf(
  matches: readonly Match<ThemeMeaning>[],
  feelings: Feelings,
  setting: { readonly whole: SentimentLabel; readonly expects: Expectation },
): ThemeTag[] {
  const byTheme = new Map<string, Match<ThemeMeaning>[]>();
  for (const match of matches) {
    const { theme } = match.entry.meaning;
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), match]);
  }
  return [...byTheme].flatMap(([id, own]): ThemeTag[] => {
    const weight = own.reduce((total, match) => total + match.entry.meaning.weight, 0);
    if (weight < 1) return [];
    const evidence = own.map(({ start, end, entry }) => ({ start, end, entry: entry.text }));
    return [{ id, polarity: polarityOf(own, feelings, setting), evidence }];
  });
}

/**
 * What is said of a theme: values in the comma-segment of its evidence, else in the clause, else
 * what the entry says by itself, else the whole answer's label, which the question informs.
 */
function polarityOf(
  matches: readonly Match<ThemeMeaning>[],
  feelings: Feelings,
  { whole, expects }: { readonly whole: SentimentLabel; readonly expects: Expectation },
): SentimentLabel {
  const said = matches.flatMap((match) => [
    match.entry.meaning.polarity,
    ...valuesAround(match.tokens[0] ?? 0, feelings),
  ]);
  const { praise, blame } = sums(said);
  const label = labelOf(praise, blame);
  if (label !== 'neutral') return label;
  if (whole === 'mixed') return expects === 'criticism' ? 'negative' : 'neutral';
  return whole;
}

function valuesAround(at: number, { clauses, values }: Feelings): number[] {
  const clause = clauses.find(({ first, end }) => first <= at && at < end);
  if (!clause) return [];
  const segment = clause.segments.find(({ first, end }) => first <= at && at < end);
  for (const range of [segment, clause]) {
    if (!range) continue;
    const found = values.filter((value) => range.first <= value.at && value.at < range.end);
    if (found.length > 0) return found.map(({ value }) => value);
  }
  return [];
}
