import { UsageError, UserError } from '../errors.js';
import type { Comparison } from '../model/comparison.js';
import type { PrivacyOptions } from '../model/publication.js';
import type { Column, Survey } from '../model/survey.js';
import { checkedPrivacy } from '../people/privacy.js';
import { withoutHeldOptions } from '../quote/gate/held-options.js';
import { tagAnswers } from '../tag/answers.js';
import type { Codebook } from '../tag/codebook.js';
import { VERSION } from '../version.js';
import { compareEditions, type EditionLines, type EqualMix } from './editions.js';
import { findQuestion } from './grouping.js';
import { compareGroups } from './groups.js';
import { countedApart } from './inner-themes.js';
import { peopleOf } from './people.js';
import { isKept } from './saved.js';
import { combine, type TaggedEditions } from './tagged.js';
import { warnings } from './warning-texts.js';

/** Editions are compared with each other, unless the groups of one are. */
export interface CompareOptions extends EqualMix {
  /** A closed question, by its name or how it begins: its groups are compared, in the last edition. */
  readonly by?: string | undefined;
}

/** A survey that is to be tagged: all but its people. */
export const editionsOf = (survey: Survey, codebook: Codebook): TaggedEditions => ({
  file: survey.sources.map(({ file }) => file).join(', '),
  version: VERSION,
  lexicons: codebook.versions,
  themes: countedApart(codebook.themes),
  closed: survey.closed,
  editions: survey.editions,
  people: [],
  known: codebook,
});

/**
 * Tags a survey for `compareTagged`, as `readSavedAnalysis` gives back an edition that was tagged before.
 * Of its answers, only what comparisons need is kept: no text.
 *
 * @param options what protects people: closed answers of few, that may not be published, count as « Autre ».
 * @throws UserError for a threshold that is no whole number of at least 1.
 */
export function tagSurvey(
  given: Survey,
  codebook: Codebook,
  options: PrivacyOptions = {},
): TaggedEditions {
  const survey = withoutHeldOptions(given, codebook, options);
  const tagged = tagAnswers(survey.answers, codebook);
  const people = peopleOf({ ...survey, tagged, stopWords: codebook.stopWords });
  return { ...editionsOf(survey, codebook), people };
}

/**
 * Compares editions, each against the one before and the last against the first, or the groups of one. One
 * edition alone gives its shares, and no change. Counts are people; see `Comparison`.
 *
 * @param all surveys tagged now and saved analyses, of one edition or several each, in any order. Saved
 *   analyses hold no name: where there is one, names are left out of the words of all, so that none
 *   seems new.
 * @returns shares with their Wilson 95 % intervals, changes with Newcombe's, p and corrected q, and verdicts;
 *   `warnings` says in French what makes them unfair, and `remedies` what the user may do about it.
 * @throws UserError where they do not hold what is asked for, were tagged with different lexicons, or hold
 *   an edition twice; for a threshold that is no whole number of at least 1.
 * @example
 * const { themes } = compareTagged(files.map((file) => tagSurvey(readSurvey([file]), codebook)));
 * const risen = themes.filter(({ changes }) => changes.some(({ verdict }) => verdict === 'up'));
 */
export function compareTagged(
  all: readonly TaggedEditions[],
  options: CompareOptions = {},
): Comparison {
  const { by, standardise } = options;
  const { threshold } = checkedPrivacy(options);
  const hasSaved = all.some(({ known }) => known === undefined);
  const { people, warnings: told, ...lines } = combine(hasSaved ? all.map(nameless) : all);
  checkComparison(lines, options);
  const comparison =
    by === undefined
      ? compareEditions(people, lines, { standardise, threshold })
      : compareGroups(people, lines, { question: by, threshold });
  const apart = hasSaved ? [warnings.wordsApart] : [];
  return { ...comparison, warnings: [...told, ...apart, ...comparison.warnings] };
}

function nameless({ known, ...tagged }: TaggedEditions): TaggedEditions {
  if (!known) return tagged;
  const people = tagged.people.map((person) => ({
    ...person,
    answers: person.answers.map((answer) => ({
      ...answer,
      words: answer.words.filter((word) => isKept(word, known)),
    })),
  }));
  return { ...tagged, known, people };
}

/**
 * What can be wrong with a comparison, before its answers are tagged.
 *
 * @param columns of the files that were read: one may be named that is no closed question.
 */
export function checkComparison(
  { editions, closed }: Pick<EditionLines, 'editions' | 'closed'>,
  { by, standardise }: CompareOptions,
  columns: readonly Column[] = [],
): void {
  for (const question of [by, standardise]) {
    if (question !== undefined) findQuestion(closed, question, columns);
  }
  if (editions.length === 0) {
    throw new UserError(
      { french: 'Aucune édition : rien à comparer.', english: 'No edition: nothing to compare.' },
      {
        french:
          'Donnez au moins deux éditions, ou une seule et la question fermée dont les groupes se comparent.',
        english:
          'Give at least two editions, or a single one and the closed question whose groups are compared.',
      },
    );
  }
  if (by !== undefined && standardise !== undefined) {
    throw new UsageError(
      {
        french: 'Des groupes (--by) ne se ramènent pas à la même composition (--standardise).',
        english: 'Groups (--by) cannot be brought to the same mix of people (--standardise).',
      },
      { french: 'Retirez l’une des deux options.', english: 'Remove one of the two options.' },
    );
  }
}
