import { namingPersons } from '../analysis/named-persons.js';
import { groupsChosen } from '../analysis/people-groups.js';
import { speakersOf } from '../analysis/speakers.js';
import { type Speakers, speakerGroup } from '../cards/attribution.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Quote } from '../model/quote.js';
import type { InputOptions } from './options.js';
import type { Prepared } from './prepare.js';
import type { GroupOf, QuoteFormat } from './quoted.js';

type Signing = Pick<Prepared, 'survey' | 'codebook' | 'worded' | 'privacy'>;

/** Whom cards and lists say that a quote is of: by the first question of `--group`, where there is one. */
export const speakersAsked = (
  { survey, codebook, worded, privacy }: Signing,
  { group: [column] = [] }: Pick<InputOptions, 'group'>,
): Speakers =>
  speakersOf(survey, codebook, {
    ...privacy,
    ...(column !== undefined && { group: worded(column) }),
  });

/** What a report does not filter answers by, though it is among the groups of the study, or all where it names none. */
export function unfiltered({
  survey,
  codebook,
  privacy,
  groups,
}: Omit<Signing, 'worded'> & Pick<Prepared, 'groups'>): Message[] {
  const persons = namingPersons(survey, codebook, privacy);
  const left = groupsChosen(survey, groups).filter((one) => persons.includes(one));
  const names = left.map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    {
      french: `${listed(names.map(quoted))} : des noms de personnes, par lesquels le rapport compte sans filtrer les réponses.`,
      english: `${en.listed(names.map(en.quoted))}: names of people, by which the report counts and does not filter answers.`,
    },
  ];
}

/** Formats of a list that have the group of who is quoted. */
const SHOWING: readonly QuoteFormat[] = ['csv', 'xlsx', 'md'];

/** A group that is asked for and that the format does not show: it only tells how its column is read. */
export function tellUnshown(
  { group: [column] = [] }: Pick<InputOptions, 'group'>,
  format: QuoteFormat,
): Message[] {
  if (column === undefined || SHOWING.includes(format)) return [];
  return [
    {
      french: `Le format ${format} ne montre pas le groupe de qui parle : --group dit seulement que ${quoted(column)} n’est pas du texte. Les formats ${listed(SHOWING)} et les cartes (--cards) le montrent.`,
      english: `The format ${format} does not show the speaker’s group: --group only says that ${en.quoted(column)} is not free text. The formats ${en.listed(SHOWING)} and the cards (--cards) show it.`,
    },
  ];
}

/** The group of each quote, for a list of them; none where no group is asked for. */
export const groupsOf = (speakers: Speakers): GroupOf | undefined =>
  speakers.group && ((quote: Quote) => speakerGroup(quote, speakers));
