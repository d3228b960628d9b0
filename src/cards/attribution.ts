import { countEach, keptIn } from '../ground/group-by.js';
import { once } from '../ground/once.js';
import { capitalised, editionName, saysWhich } from '../messages/edition.js';
import type { Quote } from '../model/quote.js';
import type { ClosedQuestion, Respondent } from '../model/survey.js';
import { chosenBy, personKey } from '../people/people.js';
import { areFew, checkedPrivacy } from '../people/privacy.js';

/** Those whom quotes are of, and what may be told of them. */
export interface Speakers {
  readonly respondents: readonly Respondent[];
  /** The closed question, of one answer a person, whose answer names the speaker's group. */
  readonly group?: ClosedQuestion | undefined;
  /** Editions that only a file's name tells: a year or a number is told, any other name is nobody's concern. */
  readonly fileNames?: ReadonlySet<string> | undefined;
  /** Least respondents of a group, in an edition, that a card or a list of quotes may name; 5 unless told. */
  readonly threshold?: number | undefined;
}

/**
 * Who speaks: the group that the person is in, where it is large enough, and the edition. Never more.
 */
export function attributionOf(quote: Quote, speakers: Speakers): string {
  const group = named(speakerGroup(quote, speakers), speakers.group?.name ?? '');
  const isTold = saysWhich(quote.edition) || !speakers.fileNames?.has(quote.edition);
  return capitalised([group, isTold ? editionName(quote.edition) : ''].filter(Boolean).join(', '));
}

/** « B », « 3 », « C+ »: a code says nothing without its question. */
const CODE = /^(?:\p{L}|\d{1,2})\+?$/u;
const ASKS = /^(?:quel(?:le)?s? est )?(?:votre|vos|ta|ton) |\s*[?:]+\s*$/giu;
/** « Vous êtes » names nothing. */
const SPEAKS = /^(?:vous|êtes|avez|es|as|tu|je)(?!\p{L})/iu;
/** Most words of a question that names what it asks for: « Votre catégorie : ». */
const SHORT = 3;

/** « Catégorie B » of « B », answered to « Votre catégorie ». */
function named(label: string, question: string): string {
  const asked = question.replace(ASKS, '');
  const isNamed =
    /^\p{L}/u.test(asked) && asked.split(/\s+/u).length <= SHORT && !SPEAKS.test(asked);
  return CODE.test(label) && isNamed ? `${asked} ${label}` : label;
}

/** « Dans une commune de 900 habitants »: beside it, « Élu·e » tells who speaks. */
const OF_FEW = /\d\s(?:habitants?|hab|âmes|administrée?s?)(?!\p{L})/iu;

/**
 * The group of who is quoted, as they chose it; empty where none is asked for, fewer people than the threshold are in
 * it, or the quote tells how few live where they speak from. What else a program knows of its author is nobody's concern.
 *
 * @param speakers as `speakersOf` gives them.
 * @throws UserError for a threshold that is no whole number of at least 1.
 * @example
 * const quotes = chooseQuotes(tagAnswers(survey.answers, codebook));
 * const speakers = speakersOf(survey, codebook, { group: 'Vous êtes' });
 * const signed = quotes.map((quote) => [quote.text, speakerGroup(quote, speakers)]);
 */
export function speakerGroup({ id, edition, text }: Quote, speakers: Speakers): string {
  const { respondents, group } = speakers;
  const { threshold } = checkedPrivacy(speakers);
  if (group === undefined || OF_FEW.test(text)) return '';
  const { labels, sizes } = keptIn(groupsKnown(respondents), group.name, () =>
    groupsOf(respondents, group.name),
  );
  const label = labels.get(personKey({ edition, id }));
  return label === undefined || areFew(sizes.get(groupKey(edition, label)) ?? 0, threshold)
    ? ''
    : label;
}

interface Groups {
  /** The group of each person, copies aside. */
  readonly labels: ReadonlyMap<string, string>;
  /** The people of each. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** The groups of some people by question: worked out once for all quotes. */
const groupsKnown = once((_: readonly Respondent[]) => new Map<string, Groups>());

function groupsOf(respondents: readonly Respondent[], question: string): Groups {
  const chosen = respondents.flatMap((one) => {
    const label = one.duplicateOf === undefined && chosenBy(one, question)?.[0];
    return label ? [{ id: one.id, edition: one.edition, label }] : [];
  });
  return {
    labels: new Map(chosen.map((one) => [personKey(one), one.label])),
    sizes: countEach(chosen.map(({ edition, label }) => groupKey(edition, label))),
  };
}

const groupKey = (edition: string, label: string): string => JSON.stringify([edition, label]);
