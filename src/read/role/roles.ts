import { areFigures } from '../../closed/values.js';
import { roleReasons as say } from '../../messages/roles.js';
import { bareName } from '../../names/names.js';
import { yearOf } from '../../names/times.js';
import { holdsContact } from '../values.js';
import { aside, isClosed, MOSTLY, type RoleCandidate, type RoleFound } from './candidate.js';
import { type Counts, type Facts, peopleWho, SAYING_SHARE } from './facts.js';
import {
  asksForSeveral,
  asksForWords,
  asksQuantity,
  asksToRank,
  identifies,
  isEditionName,
  isTextName,
} from './headings.js';
import { identifierKind } from './identifier.js';
import { areRanked, comeInAnyOrder } from './in-order.js';
import { areFewOptions, type Lists, listsOf } from './multiple.js';
import { isOpen } from './open-score.js';
import { withPlainNotes } from './out-of.js';
import { FACT_WORDS, mayName, namesPeople, namesPosts, namesStaff } from './people-named.js';
import { question } from './questions.js';
import { sameEverywhere } from './same-everywhere.js';
import { areCodes, scaleReason } from './scales.js';
import { areDates, areTelling, areWords, isScattered, isVarious } from './scattered.js';
import type { OptionOf } from './spread-options.js';
import { ownName, technical } from './technical.js';
import { areLong, particulars } from './who.js';

type Rule = (candidate: RoleCandidate) => RoleFound | undefined;

/** A value that so many give in the same words, and nobody any other, was written for them. */
const CONSTANT = 3;
const FEW_EDITIONS = 20;

/** From the surest to the most doubtful: the first rule that speaks decides. */
const RULES: readonly Rule[] = [
  empty,
  edition,
  question,
  technical,
  particulars,
  option,
  identifier,
  openByTool,
  people,
  closedByValues,
  identifying,
  text,
];

/** What a column holds, by its header and its values. */
export function roleOf(candidate: RoleCandidate): RoleFound {
  const found = guess({
    ...candidate,
    facts: withPlainNotes(candidate.header.name, candidate.facts),
  });
  return (showsOptions(found, candidate.option) && contactsIn(candidate.facts.counts)) || found;
}

/** Whether the values of a column are shown as the options of a question. */
export const showsOptions = (found: RoleFound, option: OptionOf | undefined): boolean =>
  isClosed(found) && !option;

/** One person, or this share of them, may leave a way to be reached in a question that asks for none. */
const STRAY = 0.05;

/** Where people leave ways to reach them, more than by accident, the column is theirs and not a list of options. */
export const contactsIn = (counts: Counts): RoleFound | undefined =>
  peopleWho(counts, holdsContact) > Math.max(1, STRAY * peopleWho(counts))
    ? aside('personal', say.contacts)
    : undefined;

function guess(candidate: RoleCandidate): RoleFound {
  for (const rule of RULES) {
    const found = rule(candidate);
    if (found) return found;
  }
  return shortValues(candidate);
}

/**
 * A list of options; or, where hardly anybody says what others say, words that people typed, or else what
 * may name them: listed, each would be shown with one person.
 */
function shortValues({ header, facts, rows }: RoleCandidate): RoleFound {
  const { counts, words } = facts;
  if (!isScattered(facts, rows)) return { role: 'choice', reason: say.choice(counts.size) };
  return areWords(facts) && !namesPosts(header.name, facts)
    ? { role: 'open', reason: say.open(words, counts.size / facts.filled), doubtful: true }
    : { ...aside('choice', say.various(counts.size)), doubtful: true };
}

function empty({ facts }: RoleCandidate): RoleFound | undefined {
  return facts.filled === 0 ? { role: 'empty', reason: say.empty } : undefined;
}

function edition({ header, facts: { values } }: RoleCandidate): RoleFound | undefined {
  if (!isEditionName(header.name) || values.length > FEW_EDITIONS) return undefined;
  const name = bareName(header.name);
  if (/edition/.test(name)) return { role: 'edition', reason: say.edition };
  const years = values.map(yearOf);
  // Events, or sessions, of one year are no editions of each other.
  const isOne = !/annee|year|millesime/.test(name) && new Set(years).size < years.length;
  const yearly = !isOne && years.every((year) => year !== undefined);
  return yearly ? { role: 'edition', reason: say.edition } : undefined;
}

function option({ option: found, repeated }: RoleCandidate): RoleFound | undefined {
  if (repeated) return aside('multiple', say.repeated);
  if (!found) return undefined;
  return found.kind === 'tick'
    ? { role: 'multiple', reason: say.tick(found.question) }
    : { role: 'choice', reason: say.other(found.question) };
}

function identifier({ header, index, facts, rows }: RoleCandidate): RoleFound | undefined {
  const kind = identifierKind(header.name, { index, facts, rows });
  return kind && aside('id', say[kind]);
}

/** So many sentences among quantities, as a share, make a text. */
const SENTENCES = 1 / 6;

function openByTool(candidate: RoleCandidate): RoleFound | undefined {
  const { header, facts, names } = candidate;
  // It may hold more marks and choices than texts.
  if (isTextName(header.name) && areLong(names)) return { role: 'open', reason: say.openByName };
  // « Combien de temps mettez-vous, et qu’en pensez-vous ? »
  const saysMore = asksForWords(header.name) > 0 || facts.clause >= SENTENCES;
  const counted = saysMore ? facts.number : facts.number + facts.quantity;
  const textual = counted < MOSTLY && facts.date < MOSTLY && facts.boolean < MOSTLY;
  if (!textual || asksForFact(candidate)) return undefined;
  if (header.open) return { role: 'open', reason: say.openByTool };
  // « Contenu » beside « Accueil » and « Repas » asks for a mark.
  const isMark =
    asksForWords(header.name) === 0 &&
    (scaleReason(header.name, facts) !== undefined || facts.values.every(isLetter));
  return isTextName(header.name) && !isMark && (facts.counts.size > 1 || facts.filled === 1)
    ? { role: 'open', reason: say.openByName }
    : undefined;
}

/** « A », « B »: a mark or a code, and no text. */
const isLetter = (value: string): boolean => /^\p{L}$/u.test(value);

function people({ header, facts }: RoleCandidate): RoleFound | undefined {
  if (namesStaff(header.name, facts)) return aside('personal', say.staff);
  return namesPeople(header.name, facts) ? { role: 'open', reason: say.people } : undefined;
}

function closedByValues(candidate: RoleCandidate): RoleFound | undefined {
  const { header, facts } = candidate;
  const counts = facts.number === 1 && asksQuantity(header.name);
  if (facts.boolean === 1 && facts.counts.size <= 3 && !counts)
    return { role: 'choice', reason: say.yesNo };
  if (areDates(header.name, facts)) return { role: 'date', reason: say.dates };
  if (areCodes(header.name, facts))
    return { role: 'choice', reason: say.choice(facts.counts.size) };
  const scale = scaleReason(header.name, facts);
  if (scale !== undefined)
    return areRanks(candidate)
      ? { role: 'choice', reason: say.ranks }
      : { role: 'scale', reason: scale };
  const ofAll = sameEverywhere(candidate);
  if (ofAll) return ofAll;
  if (facts.number > MOSTLY)
    return identifying(candidate) ?? { role: 'number', reason: say.numbers };
  if (areFigures(facts.values)) return { role: 'number', reason: say.numbers };
  if (facts.quantity > MOSTLY) return quantities(facts);
  if (facts.counts.size === 1 && facts.filled >= CONSTANT)
    return { role: 'choice', reason: say.choice(1) };
  const lists = listsOf(facts.counts, asksForSeveral(header.name));
  if (!lists) return undefined;
  const areFew = areFewOptions(lists, facts.counts);
  if (!areFew && areWritten(header.name, facts)) return undefined;
  if (areRanked(lists, facts.counts)) return aside('multiple', say.ranking);
  return areFew || !areOwnLists(header.name, facts, lists)
    ? { role: 'multiple', reason: say.list }
    : undefined;
}

/**
 * The first of a ranking is no lower than the second: ranks have no mean. They fill a column an option; alone,
 * « Classez la salle de 1 à 5 » asks for a mark.
 */
const areRanks = ({ header, facts, names }: RoleCandidate): boolean =>
  facts.number === 1 && asksToRank(header.name) && [...names].filter(asksToRank).length > 1;

/** People who are asked for words list things too, and say sentences with commas; and nobody ticks « RAS ». */
function areWritten(header: string, { typed, nothing, values }: Facts): boolean {
  if (asksForWords(header) < 2) return typed && nothing;
  return typed || values.some((value) => /[.!?…]$/.test(value));
}

/** What people list when they are asked for words: in any order, and free text by its other marks. */
const areOwnLists = (header: string, facts: Facts, lists: Lists): boolean =>
  asksForWords(header) > 0 &&
  !asksForSeveral(header) &&
  comeInAnyOrder(lists, facts.counts) &&
  isOpen(header, facts);

/** Hours and minutes are not added up: as a list, they are worth comparing when they are few. */
const quantities = (facts: Facts): RoleFound =>
  isVarious(facts)
    ? { ...aside('choice', say.quantities), doubtful: true }
    : { role: 'choice', reason: say.quantities };

function identifying(candidate: RoleCandidate): RoleFound | undefined {
  if (!asksForFact(candidate)) return undefined;
  return areTelling(candidate.header.name, candidate.facts)
    ? aside('personal', say.identifying)
    : { role: 'choice', reason: say.choice(candidate.facts.counts.size) };
}

const asksForFact = ({ header, facts, names }: RoleCandidate): boolean =>
  facts.words < FACT_WORDS &&
  facts.clause < SAYING_SHARE &&
  identifies(ownName(header.name, names));

function text({ header, facts }: RoleCandidate): RoleFound | undefined {
  if (!isOpen(header.name, facts)) return undefined;
  if (namesPosts(header.name, facts)) return aside('personal', say.identifying);
  return {
    role: 'open',
    reason: say.open(facts.words, facts.counts.size / facts.filled),
    ...(mayName(header.name, facts) && { doubtful: true }),
  };
}
