import { countEach, groupBy } from '../ground/group-by.js';
import type { TaggedAnswer, Theme } from '../model/tags.js';

/** Fewer answers with a theme tell nothing of the others. */
const LEAST_ANSWERS = 5;

/** The share of the answers to a question that must have a theme, and of those the share that must have the same one. */
const LEAST_SHARE = 0.5;

/** The theme of a question that most answers speak of: « Quelles animations souhaiteriez-vous ? »; of other questions, none. */
export function likelyThemes(
  told: readonly TaggedAnswer[],
  themes: readonly Theme[],
): ReadonlyMap<string, Theme> {
  const byQuestion = groupBy(told, ({ answer }) => answer.question);
  return new Map(
    [...byQuestion].flatMap(([question, own]): [string, Theme][] => {
      const covered = own.filter(({ tags }) => tags.themes.length > 0);
      const counts = countEach(covered.flatMap(({ tags }) => tags.themes.map(({ id }) => id)));
      const isLikely = ({ id }: Theme) => (counts.get(id) ?? 0) > LEAST_SHARE * covered.length;
      const theme = themes.find(isLikely);
      const isEnough = covered.length >= LEAST_ANSWERS && covered.length > LEAST_SHARE * own.length;
      return theme !== undefined && isEnough ? [[question, theme]] : [];
    }),
  );
}
