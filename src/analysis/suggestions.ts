import { meet } from '../ground/spans.js';
import type { Suggestion } from '../model/analysis.js';
import type { TaggedAnswer, ThemeTag } from '../model/tags.js';
import type { Span } from '../model/text.js';
import { isCounted } from '../people/people.js';

/**
 * What answers ask for, clause by clause, each with the themes that show in it: « bravo pour les ateliers,
 * mais pensez aux repas » asks for meals. Where none does, the theme of an answer that has one alone.
 */
export const suggestionsIn = (tagged: readonly TaggedAnswer[]): Suggestion[] =>
  tagged.filter(isCounted).flatMap(({ answer: { edition, id, answer }, tags, suggests = [] }) =>
    suggests.map(({ start, end }) => {
      const own = tags.themes.filter((tag) => showsIn(tag, { start, end }));
      const told = own.length === 0 && tags.themes.length === 1 ? tags.themes : own;
      return { edition, id, answer, start, end, themes: told.map((tag) => tag.id) };
    }),
  );

const showsIn = ({ evidence }: ThemeTag, suggested: Span): boolean =>
  evidence.some((one) => meet(one, suggested));
