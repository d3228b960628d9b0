import { roleReasons as say } from '../../messages/roles.js';
import { CLOSED_KINDS, type Role } from '../../model/survey.js';
import { bareName } from '../../names.js';
import type { Header } from '../table.js';
import { holdsContact } from '../values.js';
import type { Facts } from './facts.js';
import { asksForWords, asksParticulars, consents, identifies } from './headings.js';
import { identifierKind } from './identifier.js';
import { listsOf } from './multiple.js';
import { isOpen } from './open-score.js';
import type { OptionOf } from './options.js';
import { namesPeople } from './people-named.js';
import {
  areStates,
  isEditionName,
  isQuestionName,
  isTextName,
  technicalRole,
} from './role-names.js';
import { scaleReason } from './scales.js';
import { areWords, isScattered, isVarious } from './scattered.js';

/** A column, with all that its role is decided from. */
export interface Candidate {
  readonly header: Header;
  /** Place in the file, from 0. */
  readonly index: number;
  readonly facts: Facts;
  /** Rows of data of the file. */
  readonly rows: number;
  /** Bare names (names.ts) of all columns. */
  readonly names: ReadonlySet<string>;
  readonly option?: OptionOf | undefined;
  /** Says again, in one cell, what option columns say. */
  readonly repeated: boolean;
}

export interface RoleFound {
  readonly role: Role;
  readonly reason: string;
  /** Not an answer of the respondent: written by the tool, or said elsewhere. */
  readonly aside?: true;
  /** It could be answers as well (model/survey.ts). */
  readonly doubtful?: true;
}

type Rule = (candidate: Candidate) => RoleFound | undefined;

/** A value is typical of a column when this share of the cells has it. */
const MOSTLY = 0.8;
/** Addresses and ways to reach people are typed in too many ways for all to be known as such. */
const HALF = 0.5;
/** A job or a town takes fewer words than this. */
const SENTENCE_WORDS = 8;
/** A value that so many give in the same words, and nobody any other, was written for them. */
const CONSTANT = 3;
const FEW_EDITIONS = 20;
const FEW_QUESTIONS = 60;

const aside = (role: Role, reason: string): RoleFound => ({ role, reason, aside: true });

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
export function roleOf(candidate: Candidate): RoleFound {
  const found = guess(candidate);
  return (isListed(found, candidate.option) && contactsIn(candidate.facts.counts)) || found;
}

const CLOSED: ReadonlySet<Role> = new Set(CLOSED_KINDS);

/** Whether the values of a column are shown as the options of a question. */
export const isListed = (
  { role, aside }: Pick<RoleFound, 'role' | 'aside'>,
  option: OptionOf | undefined,
): boolean => CLOSED.has(role) && !aside && !option;

/** One person, or this share of them, may leave a way to be reached in a question that asks for none. */
const STRAY = 0.05;

/** Where people leave ways to reach them, more than by accident, the column is theirs and not a list of options. */
export function contactsIn(counts: ReadonlyMap<string, number>): RoleFound | undefined {
  const people = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const left = [...counts].reduce((sum, [value, n]) => sum + (holdsContact(value) ? n : 0), 0);
  return left > Math.max(1, STRAY * people) ? aside('personal', say.contacts) : undefined;
}

function guess(candidate: Candidate): RoleFound {
  for (const rule of RULES) {
    const found = rule(candidate);
    if (found) return found;
  }
  return shortValues(candidate.facts);
}

/**
 * A list of options; or, where hardly anybody says what others say, words that people typed, or else what
 * may name them: listed, each would be shown with one person.
 */
function shortValues(facts: Facts): RoleFound {
  const { counts, words } = facts;
  if (!isScattered(facts)) return { role: 'choice', reason: say.choice(counts.size) };
  return areWords(facts)
    ? { role: 'open', reason: say.open(words, counts.size / facts.filled), doubtful: true }
    : { ...aside('choice', say.various(counts.size)), doubtful: true };
}

function empty({ facts }: Candidate): RoleFound | undefined {
  return facts.filled === 0 ? { role: 'empty', reason: say.empty } : undefined;
}

function edition({ header, facts: { counts } }: Candidate): RoleFound | undefined {
  if (!isEditionName(header.name) || counts.size > FEW_EDITIONS) return undefined;
  const strict = !/edition|édition/i.test(header.name);
  const yearly = [...counts.keys()].every((value) => /\b(19|20)\d\d\b/.test(value));
  return yearly || !strict ? { role: 'edition', reason: say.edition } : undefined;
}

function question(candidate: Candidate): RoleFound | undefined {
  const { header, facts } = candidate;
  const few =
    facts.counts.size <= FEW_QUESTIONS && facts.counts.size <= Math.max(1, facts.filled / 1.5);
  return isPlainQuestion(candidate) || (isQuestionName(header.name) && few && facts.number < MOSTLY)
    ? { role: 'question', reason: say.question(facts.counts.size) }
    : undefined;
}

/** A column called `question` beside one called `text`, or the like: the long shape, be all its questions different. */
const isPlainQuestion = ({ header, facts, rows, names }: Candidate): boolean =>
  bareName(header.name) === 'question' &&
  facts.filled > MOSTLY * rows &&
  [...names].some(isTextName);

/** Microsoft Forms: what whoever marks a quiz writes beside each question, and its points. */
const MARKERS_COMMENT = /^commentaires - (.+)$/;

function technical({ header, facts, names }: Candidate): RoleFound | undefined {
  const marked = MARKERS_COMMENT.exec(bareName(header.name))?.[1];
  const tools = marked !== undefined && names.has(`points - ${marked}`);
  if (tools || (facts.filled > 0 && areStates(header.name, facts.counts.keys())))
    return aside('choice', say.toolInformation);
  const named = technicalRole(header.name) ?? personalInGroup(header.name, names);
  if (!named) return consents(header.name) ? aside('choice', say.consent) : undefined;
  return isContradicted(named.role, facts) ? undefined : aside(named.role, named.what);
}

/** As many states as a tool writes in words where it might write figures: « Terminé », « En cours ». */
const STATES = 2;

/** A heading such as « Date », « Start » or « Score » over words is a question after all. */
function isContradicted(role: Role, facts: Facts): boolean {
  const values = [...facts.counts.keys()];
  const figures = values.filter((value) => /\d/.test(value)).length;
  const lacksFigures = isVarious(facts) && figures < HALF * values.length;
  // « Durée » over « Trop long », « Bien », « Trop court » asks for a judgement.
  if (role === 'number' && figures === 0 && values.length > STATES) return true;
  if (lacksFigures && (role === 'date' || role === 'number')) return true;
  const isText = facts.long > MOSTLY && facts.quantity < MOSTLY && facts.date < MOSTLY;
  return isText && role !== 'personal' && role !== 'choice';
}

/** So many headings with a bar name a question after its group: KoboToolbox, JSON. */
const GROUPED = 3;

/** What a heading asks for, its group aside: `Profil/Quel âge`. In other files a bar parts words, `Nom/Prénom`. */
function ownName(name: string, names: ReadonlySet<string>): string {
  const own = /\S\/(\S[^/]*)$/.exec(name)?.[1];
  if (own === undefined) return name;
  const grouped = [...names].filter((other) => /\S\/\S/.test(other)).length;
  return grouped >= GROUPED ? own : name;
}

function personalInGroup(
  name: string,
  names: ReadonlySet<string>,
): ReturnType<typeof technicalRole> {
  const named = technicalRole(ownName(name, names));
  return named?.role === 'personal' ? named : undefined;
}

function particulars({ header, facts }: Candidate): RoleFound | undefined {
  if (facts.email > MOSTLY) return aside('personal', say.emails);
  if (facts.phone > MOSTLY) return aside('personal', say.phones);
  if (facts.ip > MOSTLY) return aside('personal', say.addresses);
  if (facts.place > HALF) return aside('personal', say.places);
  if (facts.machine > MOSTLY) return aside('choice', say.links);
  if (facts.fullName > MOSTLY && isVarious(facts) && asksForWords(header.name) === 0)
    return aside('personal', say.fullNames);
  if (facts.contact > HALF) return aside('personal', say.contacts);
  if (!asksParticulars(header.name)) return undefined;
  const various = facts.boolean <= MOSTLY && facts.counts.size > facts.filled / 2;
  return facts.contact + facts.phone > 0 || various
    ? aside('personal', say.particulars)
    : undefined;
}

function option({ option: found, repeated }: Candidate): RoleFound | undefined {
  if (repeated) return aside('multiple', say.repeated);
  if (!found) return undefined;
  return found.kind === 'tick'
    ? { role: 'multiple', reason: say.tick(found.question) }
    : { role: 'choice', reason: say.other(found.question) };
}

function identifier({ header, index, facts, rows }: Candidate): RoleFound | undefined {
  const kind = identifierKind(header.name, { index, facts, rows });
  return kind && aside('id', say[kind]);
}

function openByTool(candidate: Candidate): RoleFound | undefined {
  const { header, facts, names } = candidate;
  if (bareName(header.name) === 'text' && names.has('question'))
    return { role: 'open', reason: say.openByName };
  const textual = facts.number < MOSTLY && facts.date < MOSTLY && facts.boolean < MOSTLY;
  if (!textual || asksForFact(candidate)) return undefined;
  if (header.open) return { role: 'open', reason: say.openByTool };
  return isTextName(header.name) && (facts.counts.size > 1 || facts.filled === 1)
    ? { role: 'open', reason: say.openByName }
    : undefined;
}

function people({ header, facts }: Candidate): RoleFound | undefined {
  return namesPeople(header.name, facts) ? { role: 'open', reason: say.people } : undefined;
}

function closedByValues(candidate: Candidate): RoleFound | undefined {
  const { header, facts } = candidate;
  if (facts.boolean === 1 && facts.counts.size <= 3) return { role: 'choice', reason: say.yesNo };
  if (facts.date > MOSTLY) return { role: 'date', reason: say.dates };
  const scale = scaleReason(header.name, facts);
  if (scale !== undefined) return { role: 'scale', reason: scale };
  if (facts.number > MOSTLY)
    return identifying(candidate) ?? { role: 'number', reason: say.numbers };
  if (facts.quantity > MOSTLY) return quantities(facts);
  if (facts.counts.size === 1 && facts.filled >= CONSTANT)
    return { role: 'choice', reason: say.choice(1) };
  if (areWritten(header.name, facts)) return undefined;
  return listsOf(facts.counts) ? { role: 'multiple', reason: say.list } : undefined;
}

/** People who are asked for words list things too, and say sentences with commas; and nobody ticks « RAS ». */
function areWritten(header: string, { typed, nothing, counts }: Facts): boolean {
  if (asksForWords(header) < 2) return typed && nothing;
  return typed || [...counts.keys()].some((value) => /[.!?…]$/.test(value));
}

/** Figures with their units are not added up; as a list, they are worth comparing when they are few. */
const quantities = (facts: Facts): RoleFound =>
  isVarious(facts) ? aside('choice', say.quantities) : { role: 'choice', reason: say.quantities };

function identifying(candidate: Candidate): RoleFound | undefined {
  if (!asksForFact(candidate)) return undefined;
  return isVarious(candidate.facts)
    ? aside('personal', say.identifying)
    : { role: 'choice', reason: say.choice(candidate.facts.counts.size) };
}

const asksForFact = ({ header, facts, names }: Candidate): boolean =>
  facts.words < SENTENCE_WORDS && identifies(ownName(header.name, names));

function text({ header, facts }: Candidate): RoleFound | undefined {
  return isOpen({ header: header.name, facts })
    ? { role: 'open', reason: say.open(facts.words, facts.counts.size / facts.filled) }
    : undefined;
}
