import { isTick } from '../../closed/values.js';
import { roleReasons as say } from '../../messages/roles.js';
import type { Role } from '../../model/survey.js';
import { bareName, foldName } from '../../names/names.js';
import { aside, HALF, MOSTLY, type RoleCandidate, type RoleFound } from './candidate.js';
import { type Facts, SAYING_SHARE } from './facts.js';
import {
  areStates,
  asks,
  consents,
  isCountCode,
  standsBeside,
  type Technical,
  technicalRole,
} from './headings.js';
import { scaleReason } from './scales.js';
import { isVarious } from './scattered.js';

/** What the tool wrote beside the answers, by its heading: dates, numbers, states, consents. */
export function technical({ header, facts, names, option }: RoleCandidate): RoleFound | undefined {
  const { values } = facts;
  const areTheirs = facts.filled > 0 && (areStates(header.name, values) || areNpsGroups(values));
  if (areTheirs || standsBeside(header.name, names)) return aside('choice', say.toolInformation);
  const areSorted = option === undefined && areKept(header.name, values);
  if (facts.filled > 0 && (areTones(header.name, values, names) || areSorted))
    return aside('choice', say.teamNotes);
  const counts = isCountCode(header.name) || countsHearts(header.name, facts);
  if (facts.number === 1 && counts) return aside('number', say.toolMeasure);
  const named =
    technicalRole(header.name) ??
    technicalRole(header.name.replace(AGAIN, '')) ??
    inGroup(header.name, names);
  if (!named) return consents(header.name) ? aside('choice', say.consent) : undefined;
  const isOfTeam = named.what === say.teamReplies || named.what === say.teamNotes;
  const isJudged =
    isOfTeam &&
    (facts.number === 1 ||
      scaleReason(header.name, facts) !== undefined ||
      isRatedItem(header.name, names) ||
      isOfRatedTeam(header.name, names));
  // « Stage » over what people say of theirs; names of more words are those of texts that tools hold.
  const isSaid =
    named.what === say.toolInformation &&
    /^\p{L}+$/u.test(foldName(header.name)) &&
    2 * facts.counts.size > facts.filled &&
    facts.clause > SAYING_SHARE;
  return isJudged || isSaid || isContradicted(named.role, facts)
    ? undefined
    : aside(named.role, named.what);
}

/** « Suivi » beside « Accueil » and « Contenu », where no heading asks for words: people are asked of each. */
const isRatedItem = (name: string, names: ReadonlySet<string>): boolean =>
  bareName(name) === 'suivi' &&
  [...names].some((other) => ITEM.test(other)) &&
  ![...names].some(asks);
const ITEM =
  /^(accueil|accompagnement|animation|contenus?|intervenants?|organisation|restauration)$/;

/** « Commentaire équipe » beside « Équipe » or « Note équipe »: people are asked of the team. */
const isOfRatedTeam = (name: string, names: ReadonlySet<string>): boolean =>
  OF_TEAM.test(bareName(name)) &&
  [...names].some(
    (other) =>
      /^(notes? )?equipe$/.test(other) ||
      (/ ?equipe$/.test(other) && !OF_TEAM.test(other) && !technicalRole(other)) ||
      (/^(commentaires?|remarques?|observations?) (?!libres?$|generale?s?$)\S+$/.test(other) &&
        !OF_TEAM.test(other) &&
        !technicalRole(other)),
  );
const OF_TEAM = /^(commentaires?|remarques?|observations?) equipe$/;

/** What a team makes of a mark from 0 to 10. Bare names (names.ts). */
const NPS_GROUP = /^(promoteur|promotrice|promoter|detracteur|detractrice|detractor)s?$/;
const NPS_MIDDLE = /^(passif|passive|neutre|neutral)s?$/;

/** Whether values are the groups of a recommendation, which nobody ticks. */
function areNpsGroups(values: Iterable<string>): boolean {
  const groups = [...values].map(bareName);
  return (
    groups.some((group) => NPS_GROUP.test(group)) &&
    groups.every((group) => NPS_GROUP.test(group) || NPS_MIDDLE.test(group))
  );
}

/**
 * What a team codes of a text, where its heading says so, or where it stands beside what else the team wrote: people
 * may be asked their « Sentiment ».
 */
const areTones = (header: string, values: readonly string[], names: ReadonlySet<string>): boolean =>
  TONED.test(bareName(header)) &&
  values.every((value) => TONE.test(bareName(value)) || /^[+/=-]+$/.test(value)) &&
  (/ /.test(bareName(header)) ||
    [...names].some(
      (other) => other !== bareName(header) && technicalRole(other)?.what === say.teamNotes,
    ));
/** Bare names. */
const TONED =
  /^(tonalite|sentiment|polarite)( (du|de la|des|de l') ?(verbatim|commentaire|reponse)s?)?$/;
const TONE = /^(positi(f|ve)|negati(f|ve)|neutr(e|al)|mitigee?|mixte|ambivalente?)s?$/;

/** « À garder » over crosses sorts answers; over a yes and a no it may ask what was worth it. */
const areKept = (header: string, values: readonly string[]): boolean =>
  /^a (garder|conserver|retenir)$/.test(bareName(header)) && values.every(isTick);

/** « J’aime » counts hearts where some have none; from 1 to 5 it is a mark, over words a question. */
const countsHearts = (name: string, { counts }: Facts): boolean =>
  /^j'aimes?$/.test(foldName(name)) && counts.has('0');

/** What a heading that stands there before is followed by (headers.ts): `Votes (2)`. */
const AGAIN = / \(\d{1,2}\)$/;

/** As many states as a tool writes in words where it might write figures: « Terminé », « En cours ». */
const STATES = 2;

/** A heading such as « Date », « Start » or « Score » over words is a question after all. */
function isContradicted(role: Role, facts: Facts): boolean {
  const { values } = facts;
  // « Téléphone » over « Oui », « Non » asks whether people have one.
  if (role === 'personal' && facts.filled > 0 && facts.boolean === 1) return true;
  const figures = values.filter((value) => /\d/.test(value)).length;
  const areMany = isVarious(facts) || facts.long > HALF;
  const lacksFigures = areMany && figures < HALF * values.length;
  // « Durée » over « Trop long », « Bien », « Trop court » asks for a judgement.
  if (role === 'number' && figures === 0 && values.length > STATES) return true;
  // « Heure » over « Matin », « Soir » too: a tool writes no date without figures.
  if (role === 'date' && figures === 0) return true;
  if (lacksFigures && (role === 'date' || role === 'number')) return true;
  const isText =
    (facts.long > MOSTLY || facts.clause > SAYING_SHARE) &&
    facts.quantity < MOSTLY &&
    facts.date + facts.range < MOSTLY;
  return isText && role !== 'personal' && role !== 'choice';
}

/** So many headings with a bar name a question after its group: KoboToolbox, JSON. */
const GROUPED = 3;

/** What a heading asks for, its group aside: `Profil/Quel âge`. In other files a bar parts words, `Nom/Prénom`. */
export function ownName(name: string, names: ReadonlySet<string>): string {
  const own = /\S\/(\S[^/]*)$/.exec(name)?.[1];
  if (own === undefined) return name;
  const grouped = [...names].filter((other) => /\S\/\S/.test(other)).length;
  return grouped >= GROUPED ? own : name;
}

/** Under the name of a group, who answers and what the team writes stay what they are. */
function inGroup(name: string, names: ReadonlySet<string>): Technical | undefined {
  const named = technicalRole(ownName(name, names));
  const isKnown = named?.role === 'personal' || named?.what === say.teamReplies;
  return isKnown ? named : undefined;
}
