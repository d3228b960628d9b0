import { isQue } from '../../french/clauses.js';
import { EXCEPTING, SETTING_ASIDE } from '../../french/reserves.js';
import { runAt, runsOf } from '../../french/runs.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isRelative } from '../../tag/tokens.js';
import { isPartOfSubject } from './clause-start.js';
import { finitesIn, firstFinite, type Passage } from './passage.js';
import { isAmidSeries } from './series.js';
import type { Start } from './starts.js';
import { firstIn, formOf, isSpoken, lastIn, pastClitics, posOf, textOf } from './tokens.js';
import {
  CONNECTIVES,
  DATING,
  IT,
  LEADING,
  OPENERS,
  RESTRICTING,
  STOPS,
  SUBJECTS,
} from './vocabulary.js';
import { isWhole } from './whole.js';

const MOST_TOKENS = 36;

const COORDINATORS = new Set(['et', 'ou', 'ni', 'mais', 'car', 'donc', 'or', 'puis']);
/** Reasons and aims may be left out; « quand … », « si … » restrict what is said, and stay. */
const SUBORDINATORS = /^(?:parce|puisque|puisqu'|afin)$/u;

/** Where a fragment that begins at a start may end: token indices, exclusive. */
export function endsOf(passage: Passage, sentence: Run, start: Start): number[] {
  const ends: number[] = [];
  const last = Math.min(sentence.end, start.first + MOST_TOKENS);
  for (let end = start.first + 1; end <= last; end++) {
    const run = { first: start.first, end };
    if (isHardStop(passage, end - 1)) break;
    if (closes({ passage, sentence, start, end }) && isWhole(passage, start, run)) ends.push(end);
  }
  return ends;
}

/** A place where a fragment that begins at a start may end. */
interface Ending {
  readonly passage: Passage;
  readonly sentence: Run;
  readonly start: Start;
  readonly end: number;
}

/** A fragment does not run over these. */
const isHardStop = ({ tokens }: Passage, index: number): boolean =>
  /^(?:;|:|\.{1,3}|…|[!?]+|—|–|[^\p{L}\p{N}\p{P}\s€+]+)$/u.test(textOf(tokens[index]));

function closes(ending: Ending): boolean {
  const { passage, sentence, start, end } = ending;
  const { tokens, sealed } = passage;
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!last || (!isSpoken(last) && !/[»”")]/u.test(last.text))) return false;
  if (sealed[end] || LEADING.has(last.form) || /^(?:DET|AUX|ADP|SCONJ)$/u.test(last.pos))
    return false;
  // « Je retiens une phrase : « … » » only announces.
  if (next?.text === ':' && /^[«“"]$/u.test(textOf(tokens[end + 1]))) return false;
  if (/^[=+×/&]$/u.test(textOf(next))) return false;
  if (isUnfinished(tokens, end) || announcesData(passage, end)) return false;
  if (end === sentence.end || !next) return true;
  if (next.text === ',') return closesAtComma(ending);
  if (!isSpoken(next)) return true;
  if (COORDINATORS.has(next.form)) return isNewClause(passage, sentence, end + 1);
  if (SUBORDINATORS.test(next.form)) return !goesOn(passage, sentence, end);
  return runAt(tokens, end, DATING) !== undefined && isEvent(passage, { first: start.first, end });
}

/** « le mot | « partage » », « j’ai découvert … | sur place », « … , et pourtant ». */
function isUnfinished(tokens: readonly Token[], end: number): boolean {
  const [last, next, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (opensQuotation(tokens, end)) return true;
  if (/^(?:…|\.{2,})$/u.test(textOf(next)) && /^\p{Ll}/u.test(textOf(after))) return true;
  const tied = /^(?:,|et|mais)$/u.test(formOf(tokens[end - 2]));
  return tied && CONNECTIVES.has(formOf(last));
}

/** A straight mark that opens stands apart from the word before, and against the next. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const [last, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.text !== '"') return /^[«“]$/u.test(textOf(mark));
  return (last?.end ?? 0) < mark.start && next?.start === mark.end;
}

/** « mon numéro : 06 … » is nothing without what may not be shown. */
const announcesData = ({ tokens, tagged }: Passage, end: number): boolean =>
  tokens[end]?.text === ':' &&
  tagged.tags.personal.some(({ start }) => start === tokens[end + 1]?.start);

/** « m’a redonné du souffle | à un moment où … »: what happened stays true without its date. */
const isEvent = ({ tokens, finite }: Passage, { first, end }: Run): boolean =>
  tokens
    .slice(first, end)
    .some(({ pos }, at, run) => pos === 'AUX' && finite[first + at] && run[at + 1]?.pos === 'VERB');

/** What follows a coordinator has a subject and a verb, or is a clause of its own. */
function isNewClause(passage: Passage, sentence: Run, at: number): boolean {
  const { tokens } = passage;
  const next = tokens[at];
  if (!next) return false;
  if (isQue(next)) return true;
  const reach = segmentEnd(passage, sentence, at);
  const verb = firstFinite(passage, { first: at + 1, end: reach });
  // « Le livre et | la souris ont dîné », « sur les écrans et | les ados a eu le mérite »
  if (verb === -1 || isPartOfSubject(tokens, at, verb)) return false;
  if (tokens.slice(at + 1, verb).some(({ form }) => OPENERS.has(form))) return false;
  // « et | nous raconte comment »: no subject.
  if (/^[nv]ous$/u.test(next.form) && !/(?:ons|ez|es)$/u.test(tokens[verb]!.form)) return false;
  return (
    SUBJECTS.has(next.form) || (/^(?:DET|NOUN|PROPN|PRON)$/u.test(next.pos) && !isRelative(next))
  );
}

/** « qui l’a lavée | parce qu’elle était tombée, et me l’a rendue pliée »: the deed after the reason is lost. */
const goesOn = (passage: Passage, { end }: Run, from: number): boolean =>
  passage.tokens
    .slice(from, end)
    .some(
      ({ text }, at) =>
        text === ',' &&
        /^(?:et|puis)$/u.test(formOf(passage.tokens[from + at + 1])) &&
        resumes(passage, from + at + 2),
    );

const segmentEnd = ({ tokens }: Passage, { end }: Run, from: number): number =>
  firstIn(tokens, { first: from, end }, ({ text }) => STOPS.has(text));

/** « …, | si l’on nous aide », « …, | sauf le vendredi », « …, | pas des gens qui disent » restrict what is said, and stay. */
const RESTRICTED = runsOf([...RESTRICTING, ...EXCEPTING, ...SETTING_ASIDE]);

const DEFINITE = /^(?:l'|l[ea]s?|ce|cet|cette|ces|[mts](?:on|a|es)|[nv]o(?:s|tre)|leurs?)$/u;
/** Clitics that go back to what is named at the head: « j’en ai repris », « on y parle plus vrai ». */
const RESUMING = /^(?:(?:ne|n'|me|m'|nous|vous|se|s') )*(?:y|en|l[ea]|l'|les|lui|leur) /u;

/**
 * « Le programme | , c’est un buffet », « les tartes | , j’en ai repris », « chaque automne | , je prends le même
 * train »: what is spoken of, or when, not what is said.
 */
function isTopic({ tokens }: Passage, { first, form, portrait }: Start, end: number): boolean {
  const opening = formOf(tokens[first]);
  const [next, ...after] = tokens.slice(end + 1, end + 5).map((token) => token.form);
  if (next === undefined || !/^(?:noun|infinitive|adjective)$/u.test(form)) return false;
  // « Enseignante à la retraite | , j’y vais »: who speaks
  if (/^(?:NOUN|ADJ)$/u.test(tokens[first]!.pos) && /^(?:je|j'|nous)$/u.test(next)) return true;
  if (IT.test(next)) return !portrait || DEFINITE.test(opening);
  if (form === 'infinitive' || !SUBJECTS.has(next)) return false;
  if (opening === 'chaque' || tokens[first + 1]?.form === 'fois') return true;
  const [resumed] = RESUMING.exec(`${after.join(' ')} `) ?? [];
  return resumed !== undefined && (!portrait || /l(?:[ea]|'|es) $/u.test(resumed));
}

/** A comma after which something else is said: not one that cuts a list or a series, or parts a subject from its verb. */
function closesAtComma({ passage, sentence, start, end }: Ending): boolean {
  const { tokens } = passage;
  const run = { first: start.first, end };
  const next = tokens[end + 1];
  if (!next || runAt(tokens, end + 1, RESTRICTED) || isTopic(passage, start, end)) return false;
  if (isAmidSeries(passage, run)) return false;
  const comma = lastIn(tokens, run, ({ text }) => text === ',');
  const parted = comma > start.first;
  // « on sort ravi, on rentre, | la boîte a débordé »: three clauses in a row, told as one
  if (parted && SUBJECTS.has(tokens[comma + 1]!.form)) return false;
  const rest = { first: end + 1, end: segmentEnd(passage, sentence, end + 1) };
  if (isBeforeAside(tokens, run, rest) || isDated(passage, run)) return false;
  if (isRelative(next) && isNewSubject(passage, run)) return false;
  if (isStressed(tokens, end + 1)) return false;
  if (COORDINATORS.has(next.form))
    return isNewClause(passage, sentence, end + 2) || next.form === 'mais';
  if (resumes(passage, end + 1)) return false;
  // « j’ai rencontré, assise dans le bus, | la responsable … »: the aside parts the verb from its object
  if (parted && tokens[comma - 1]!.pos === 'VERB' && next.pos === 'DET') return false;
  if (finitesIn(passage, rest) > 0 && (SUBJECTS.has(next.form) || start.form !== 'noun'))
    return true;
  if (finitesIn(passage, run) === 0) return false;
  // « de l’aide, les mots de passe, | les attestations »: items without a verb on both sides
  const items = [{ first: comma + 1, end }, rest];
  if (parted && items.every((item) => finitesIn(passage, item) === 0)) return false;
  return !isAside(passage, rest.end);
}

/** « et le couloir | , lui, n’est pas traduit », « les conférences | , elles-mêmes ratées ». */
const isStressed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:lui|elles?|eux|moi|toi|nous|vous)(?:-mêmes?)?$/u.test(formOf(tokens[at])) &&
  (tokens[at]!.form.includes('-') || tokens[at + 1]?.text === ',');

/** « ont reconstitué | , avec des pelotes de laine, toutes les contributions »: a verb and an aside before its object. */
function isBeforeAside(tokens: readonly Token[], { first, end }: Run, rest: Run): boolean {
  if (tokens[rest.end]?.text !== ',') return false;
  const verb = lastIn(tokens, { first, end }, ({ pos }) => pos === 'VERB');
  if (verb === end - 1) return true;
  const object = tokens.slice(verb + 1, end).some(({ pos }) => /^(?:DET|NUM|PROPN)$/u.test(pos));
  const after = posOf(tokens[rest.end + 1]);
  return (
    verb >= first && !object && tokens[verb - 1]?.lemma === 'avoir' && /^(?:DET|NUM)$/u.test(after)
  );
}

/** « Je sais que c’est ingrat, mais devant cent plats | , l’on finit … »: when or where, not what. */
function isDated(passage: Passage, { first, end }: Run): boolean {
  const { tokens } = passage;
  const joint = lastIn(tokens, { first, end }, ({ form }) => AGAINST.test(form));
  const opens = tokens[joint + 1]?.pos === 'ADP';
  return joint > first && opens && finitesIn(passage, { first: joint + 1, end }) === 0;
}

/** « sept sessions, et la dernière | , qui était la meilleure, a glissé sur moi »: whose verb comes after. */
function isNewSubject(passage: Passage, { first, end }: Run): boolean {
  const { tokens } = passage;
  const joint = lastIn(tokens, { first, end }, ({ form }) => form === 'et');
  return (
    joint > first &&
    tokens[joint - 1]?.text === ',' &&
    finitesIn(passage, { first: joint, end }) === 0
  );
}

const AGAINST = /^(?:mais|car|or|puis|donc)$/u;

/** « on vient vérifier, | une fois l’an, que … »: after an aside between commas the clause goes on. */
function isAside({ tokens, finite }: Passage, close: number): boolean {
  return (
    tokens[close]?.text === ',' &&
    (finite[close + 1] === true || /^(?:que|qu'|et|ou)$/u.test(formOf(tokens[close + 1])))
  );
}

/** « quelqu’un, | finira bien par venir », « on m’a écoutée, | applaudie »: the verb of what stands before the comma; not « …, revenez ». */
function resumes({ tokens, finite }: Passage, at: number): boolean {
  const verb = pastClitics(tokens, at);
  const goesOn = finite[verb] === true || tokens[verb]?.mood === 'participle';
  return goesOn && !/(?:ez|ons)$/u.test(formOf(tokens[at]));
}
