import { namingPersons } from '../analysis/named-persons.js';
import { groupsChosen } from '../analysis/people-groups.js';
import { type Speakers, speakerGroup } from '../cards/attribution.js';
import { findQuestion } from '../compare/grouping.js';
import { UserError } from '../errors.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Quote } from '../model/quote.js';
import type { ClosedQuestion } from '../model/survey.js';
import { editionOfFile } from '../read/people/editions.js';
import type { InputOptions } from './options.js';
import type { Prepared } from './prepare.js';
import type { GroupOf } from './quoted.js';

type Signing = Pick<Prepared, 'survey' | 'codebook' | 'worded' | 'privacy'>;

/**
 * Whom cards and lists say that a quote is of: the option of the first question of `--group`, where there is one.
 * @throws UserError where these options are people.
 */
export function speakersOf(
  prepared: Signing,
  { group = [] }: Pick<InputOptions, 'group'>,
): Speakers {
  const { survey, privacy } = prepared;
  const [column] = group;
  return {
    respondents: survey.respondents,
    threshold: privacy.threshold,
    fileNames: new Set(survey.sources.map(({ file }) => editionOfFile(file))),
    ...(column !== undefined && { group: signingQuestion(prepared, column) }),
  };
}

function signingQuestion(
  { survey, codebook, worded, privacy }: Signing,
  column: string,
): ClosedQuestion {
  const columns = survey.sources.flatMap((one) => one.columns);
  const question = findQuestion(survey.closed, worded(column), columns);
  if (!namingPersons(survey, codebook, privacy).includes(question)) return question;
  const { name } = question;
  throw new UserError(
    {
      french: `Les réponses à ${quoted(name)} sont des noms de personnes : aucun ne signe une citation.`,
      english: `The answers to ${en.quoted(name)} are names of people: none may sign a quote.`,
    },
    {
      french: `Donnez une autre colonne à --group, ou aucune ; compare --by "${name}" en compare les groupes. Si ce ne sont pas des personnes, ou si elles sont publiques, nommez-les dans l’étude (allow-names).`,
      english: `Give --group another column, or none; compare --by "${name}" compares its groups. If these are no people, or public ones, name them in the study (allow-names).`,
    },
  );
}

/** What a report does not filter answers by, though it is among the groups of the study, or all where it names none. */
export function unfiltered({
  survey,
  codebook,
  privacy,
  groups,
}: Omit<Signing, 'worded'> & Pick<Prepared, 'groups'>): Message[] {
  const persons = namingPersons(survey, codebook, privacy);
  const left = groupsChosen(survey.closed, groups).filter((one) => persons.includes(one));
  const names = left.map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    {
      french: `${listed(names.map(quoted))} : des noms de personnes, par lesquels le rapport compte sans filtrer les réponses.`,
      english: `${en.listed(names.map(en.quoted))}: names of people, by which the report counts and does not filter answers.`,
    },
  ];
}

/** The group of each quote, for a list of them; none where no group is asked for. */
export const groupsOf = (speakers: Speakers): GroupOf | undefined =>
  speakers.group && ((quote: Quote) => speakerGroup(quote, speakers));
