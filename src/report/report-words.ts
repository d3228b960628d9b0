import { partsByEdition, peopleOf } from '../compare/people.js';
import { splitQuestions } from '../compare/split.js';
import type { Look } from '../model/publication.js';
import type { Survey } from '../model/survey.js';
import type { Theme } from '../model/tags.js';
import { gridName } from '../names/names.js';
import { CHAPTER_TITLES } from './titles.js';

/**
 * What a report has between quotation marks that is no answer: questions, options, editions, themes, chapters, the
 * title and the organisation. `readPrinted` takes them as known.
 *
 * @param codebook its themes, by their labels.
 */
export const reportWords = (
  survey: Survey,
  { themes }: { readonly themes: readonly Pick<Theme, 'label'>[] },
  { title, organisation }: Pick<Look, 'title' | 'organisation'> = {},
): string[] => [
  ...survey.answers.flatMap(({ question, asked }) => [question, asked ?? question]),
  ...closedNames(survey).flatMap((name) => [name, ...Object.values(gridName(name) ?? {})]),
  ...survey.respondents.flatMap(({ closed }) => Object.values(closed).flat()),
  ...survey.editions,
  ...themes.map(({ label }) => label),
  ...Object.values(CHAPTER_TITLES),
  ...[title, organisation].flatMap((text) => text ?? []),
];

/** Closed questions, whole and as the editions that a comparison sets apart have them: « Votre avis (2023) ». */
function closedNames({ respondents, closed, editions }: Survey): string[] {
  const people = peopleOf({ respondents, tagged: [], stopWords: new Set() });
  const split = splitQuestions(partsByEdition(editions, people), closed);
  return [
    ...closed.map(({ name }) => name),
    ...split.flatMap(({ halves }) => halves.map(({ name }) => name)),
  ];
}
