import type { Speakers } from '../cards/attribution.js';
import { findQuestion } from '../compare/grouping.js';
import { UserError } from '../errors.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import type { PrivacyOptions } from '../model/publication.js';
import type { ClosedQuestion, Survey } from '../model/survey.js';
import { checkedPrivacy } from '../people/privacy.js';
import { editionOfFile } from '../read/people/editions.js';
import type { Codebook } from '../tag/codebook.js';
import { namingPersons } from './named-persons.js';

/** What signs quotes, and what protects people. */
export interface SpeakerOptions extends PrivacyOptions {
  /** The closed question whose answer tells the group of who is quoted; none is told without it. */
  readonly group?: string | undefined;
}

/**
 * What may be told of those whom the quotes of a survey are of, for `speakerGroup` and `deckOf`.
 *
 * @throws UserError when no closed question of one answer a person has that name, when its options are people's names,
 * and for a threshold that is no whole number of at least 1.
 */
export function speakersOf(
  survey: Survey,
  codebook: Codebook,
  { group, ...options }: SpeakerOptions = {},
): Speakers {
  const { threshold, allowNames } = checkedPrivacy(options);
  const persons = group === undefined ? [] : namingPersons(survey, codebook, { allowNames });
  return {
    respondents: survey.respondents,
    threshold,
    fileNames: new Set(survey.sources.map(({ file }) => editionOfFile(file))),
    ...(group !== undefined && { group: signingQuestion(survey, group, persons) }),
  };
}

function signingQuestion(
  { closed, sources }: Survey,
  name: string,
  persons: readonly ClosedQuestion[],
): ClosedQuestion {
  const question = findQuestion(
    closed,
    name,
    sources.flatMap(({ columns }) => columns),
  );
  if (!persons.includes(question)) return question;
  throw new UserError(
    {
      french: `Les réponses à ${quoted(question.name)} sont des noms de personnes : aucun ne signe une citation.`,
      english: `The answers to ${en.quoted(question.name)} are names of people: none may sign a quote.`,
    },
    {
      french: `Donnez une autre colonne à --group, ou aucune ; compare --by "${question.name}" en compare les groupes. Si ce ne sont pas des personnes, ou si elles sont publiques, nommez-les dans l’étude (allow-names).`,
      english: `Give --group another column, or none; compare --by "${question.name}" compares its groups. If these are not people, or are public figures, name them in the study (allow-names).`,
    },
  );
}
