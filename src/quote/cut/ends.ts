import { EXCEPTING, SETTING_ASIDE } from '../../french/reserves.js';
import { runAt, runsOf } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { isLastOfSeveral } from './clause-start.js';
import { finitesIn, firstFinite, isWord, type Passage, type Run } from './passage.js';
import type { Start } from './starts.js';
import { CLITICS, CONNECTIVES, LEADING, OPENERS, SUBJECTS } from './vocabulary.js';
import { isWhole } from './whole.js';

/** Ends kept a start: the shortest and the longest are both of use. */
const MOST_ENDS = 6;
const FARTHEST = 36;

const STOPS = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '…',
  '...',
  ')',
  '—',
  '–',
  '(',
  '»',
  '”',
  '"',
  '/',
]);
const COORDINATORS = new Set(['et', 'ou', 'ni', 'mais', 'car', 'donc', 'or', 'puis']);
/** Reasons and aims may be left out; « quand … », « si … » restrict what is said, and stay. */
const SUBORDINATORS = /^(?:parce|puisque|puisqu'|afin)$/u;
const RELATIVES = /^(?:qui|que|qu'|où|dont)$/u;

/** Where a fragment that begins at a start may end: token indices, exclusive. */
export function endsOf(passage: Passage, sentence: Run, start: Start): number[] {
  const ends: number[] = [];
  const last = Math.min(sentence.end, start.first + FARTHEST);
  for (let end = start.first + 1; end <= last && ends.length < MOST_ENDS; end++) {
    const run = { first: start.first, end };
    if (isHardStop(passage, end - 1)) break;
    if (closes(passage, sentence, start, end) && isWhole(passage, start, run)) ends.push(end);
  }
  return ends;
}

/** A fragment does not run over these. */
const isHardStop = ({ tokens }: Passage, index: number): boolean =>
  /^(?:;|:|\.{1,3}|…|[!?]+|—|–|[^\p{L}\p{N}\p{P}\s%€+]+)$/u.test(tokens[index]?.text ?? '');

function closes(passage: Passage, sentence: Run, start: Start, end: number): boolean {
  const { tokens, sealed } = passage;
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!last || (!isWord(last) && !/[»”")]/u.test(last.text))) return false;
  if (sealed[end] || LEADING.has(last.form) || /^(?:DET|AUX|ADP|SCONJ)$/u.test(last.pos))
    return false;
  if (last.lemma === 'être' || last.lemma === 'avoir') return false;
  // « Je retiens une phrase : « … » » only announces.
  if (next?.text === ':' && /^[«“"]$/u.test(tokens[end + 1]?.text ?? '')) return false;
  if (
    isUnfinished(tokens, end) ||
    isUnasked(tokens, start.first, end) ||
    announcesData(passage, end)
  )
    return false;
  if (end === sentence.end || !next || !isWord(next)) {
    return (
      next?.text !== ',' || end === sentence.end || closesAtComma(passage, sentence, start, end)
    );
  }
  if (STOPS.has(next.text)) return true;
  if (COORDINATORS.has(next.form)) return isNewClause(passage, sentence, end + 1);
  if (SUBORDINATORS.test(next.form)) return true;
  return dates(tokens, end) && isEvent(passage, { first: start.first, end });
}

/** « le mot | « partage » », « j’ai découvert … | sur place », « … , et pourtant ». */
function isUnfinished(tokens: readonly Token[], end: number): boolean {
  const [last, next, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (/^[«“]$/u.test(next?.text ?? '')) return true;
  if (/^(?:…|\.{2,})$/u.test(next?.text ?? '') && /^\p{Ll}/u.test(after?.text ?? '')) return true;
  const tied = /^(?:,|et|mais)$/u.test(tokens[end - 2]?.form ?? '');
  return tied && CONNECTIVES.has(last?.form ?? '');
}

/** « je saurai pourquoi »: of what, the words before tell. */
const isUnasked = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^(?:pourquoi|comment|combien)$/u.test(tokens[end - 1]?.form ?? '') && end - first < 5;

/** « mon numéro : 06 … » is nothing without what may not be shown. */
const announcesData = ({ tokens, coded }: Passage, end: number): boolean =>
  tokens[end]?.text === ':' &&
  coded.tags.personal.some(({ start }) => start === tokens[end + 1]?.start);

/** What tells when: its first words. */
const DATING = runsOf([
  ...['quand', 'lorsque', 'pendant que'],
  ...['au moment où', 'à un moment où', 'le jour où'],
]);

const dates = (tokens: readonly Token[], at: number): boolean =>
  runAt(tokens, at, DATING) !== undefined;

/** « m’a redonné du souffle | à un moment où … »: what happened stays true without its date. */
const isEvent = ({ tokens, finite }: Passage, { first, end }: Run): boolean =>
  tokens
    .slice(first, end)
    .some(({ pos }, at, run) => pos === 'AUX' && finite[first + at] && run[at + 1]?.pos === 'VERB');

/** What follows a coordinator has a subject and a verb, or is a clause of its own. */
function isNewClause(passage: Passage, sentence: Run, at: number): boolean {
  const { tokens } = passage;
  const next = tokens[at];
  if (!next || at >= sentence.end) return false;
  if (/^(?:que|qu')$/u.test(next.form)) return true;
  const reach = segmentEnd(passage, sentence, at);
  const verb = firstFinite(passage, { first: at + 1, end: reach });
  // « Le livre et | la souris ont dîné »: two subjects of one verb.
  if (verb !== -1 && isLastOfSeveral(tokens, at, verb)) return false;
  if (verb === -1 || tokens.slice(at + 1, verb).some(({ form }) => OPENERS.has(form))) return false;
  return (
    SUBJECTS.has(next.form) ||
    (/^(?:DET|NOUN|PROPN|PRON)$/u.test(next.pos) && !RELATIVES.test(next.form))
  );
}

function segmentEnd({ tokens }: Passage, { end }: Run, from: number): number {
  let at = from;
  while (at < end && !STOPS.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** « on monte un groupe, | si l’on nous aide », « …, | sauf le vendredi » restrict what is said, and stay. */
const RESTRICTING = runsOf(['si', 'sinon', 'tant', 'à', 'même', ...EXCEPTING, ...SETTING_ASIDE]);

/** « Le programme | , c’est un buffet »: what is spoken of, not what is said. */
const isTopic = (passage: Passage, { first, end }: Run): boolean =>
  /^(?:l'|l[ea]s?|ce|cet|cette|ces|[mts](?:on|a|es)|[nv]o(?:s|tre)|leurs?)$/u.test(
    passage.tokens[first]?.form ?? '',
  ) &&
  finitesIn(passage, { first, end }) === 0 &&
  /^c(?:e|')$/u.test(passage.tokens[end + 1]?.form ?? '');

/** A comma that neither cuts a list nor parts a subject from its verb. */
function closesAtComma(passage: Passage, sentence: Run, start: Start, end: number): boolean {
  const { tokens, finite } = passage;
  const next = tokens[end + 1];
  if (!next || end + 1 >= sentence.end) return true;
  if (runAt(tokens, end + 1, RESTRICTING) || isBeforeObject(passage, { first: start.first, end }))
    return false;
  if (isTopic(passage, { first: start.first, end })) return false;
  // « on disserte, on applaudit, | on reprend … »: a series is kept whole.
  if (next.form === tokens[start.first]?.form && SUBJECTS.has(next.form)) return false;
  let verb = end + 1;
  while (CLITICS.has(tokens[verb]?.form ?? '')) verb += 1;
  if (finite[verb] && !/(?:ez|ons)$/u.test(next.form)) return false;
  // « où l’orchestre joue trop fort, | où l’on danse »: a series is kept whole.
  const same = tokens.slice(start.first, end).some(({ form }) => form === next.form);
  if (same && RELATIVES.test(next.form)) return false;
  if (isAmidSeries(tokens, { first: start.first, end })) return false;
  if (isAmidRow(passage, sentence, { first: start.first, end })) return false;
  const run = { first: end + 1, end: segmentEnd(passage, sentence, end + 1) };
  if (COORDINATORS.has(next.form))
    return next.form !== 'ni' && (isNewClause(passage, sentence, end + 2) || next.form === 'mais');
  if (/^(?:que|qu')$/u.test(next.form)) return false;
  if (finitesIn(passage, run) > 0 && (SUBJECTS.has(next.form) || start.form !== 'noun'))
    return true;
  if (isAmidList(passage, { first: start.first, end }, run)) return false;
  if (start.form === 'noun' && next.pos === 'DET') return false;
  // A list goes on with groups of the same kind; a clause that is over may stop before an aside.
  return (
    finitesIn(passage, { first: start.first, end }) > 0 && !resumes(passage, sentence, run.end)
  );
}

/**
 * « un sac, | une gourde, un stylo », « sur nos secrétaires, | sur la trésorerie »: what follows the
 * comma is of the kind of the last thing said, and is told with it.
 */
function isAmidSeries(tokens: readonly Token[], { first, end }: Run): boolean {
  const next = tokens[end + 1];
  if (next?.pos === 'ADP') return tokens.slice(first, end).some(({ form }) => form === next.form);
  if (next?.pos !== 'DET') return false;
  const more = tokens.slice(end + 2, end + 12).findIndex(({ text }) => /^(?:,|et|ou)$/u.test(text));
  return more !== -1 && tokens[end + 3 + more]?.pos === 'DET';
}

/** « on sort ravi, on rentre, | la boîte a débordé »: three clauses in a row, told as one. */
function isAmidRow(passage: Passage, sentence: Run, { first, end }: Run): boolean {
  const { tokens } = passage;
  const comma = first + tokens.slice(first, end).findLastIndex(({ text }) => text === ',');
  const next = { first: end + 1, end: segmentEnd(passage, sentence, end + 1) };
  return (
    comma > first &&
    SUBJECTS.has(tokens[comma + 1]?.form ?? '') &&
    finitesIn(passage, { first, end: comma }) > 0 &&
    finitesIn(passage, { first: comma, end }) > 0 &&
    finitesIn(passage, next) > 0
  );
}

/** « j’ai rencontré, assise dans le bus, | la responsable … »: the aside parts the verb from its object. */
function isBeforeObject({ tokens }: Passage, { first, end }: Run): boolean {
  let comma = end - 1;
  while (comma > first && tokens[comma]?.text !== ',') comma -= 1;
  return comma > first && tokens[comma - 1]?.pos === 'VERB' && tokens[end + 1]?.pos === 'DET';
}

/** « de l’aide, les mots de passe, | les attestations »: items without a verb on both sides. */
function isAmidList(passage: Passage, { first, end }: Run, next: Run): boolean {
  let from = end;
  while (from > first && passage.tokens[from - 1]?.text !== ',') from -= 1;
  return from > first && finitesIn(passage, { first: from, end }) + finitesIn(passage, next) === 0;
}

/** After an aside between commas, the clause goes on: « quelqu’un, au guichet, finira ». */
function resumes(passage: Passage, sentence: Run, comma: number): boolean {
  const { tokens, finite } = passage;
  if (tokens[comma]?.text !== ',' || comma + 1 >= sentence.end)
    return isListed(passage, sentence, comma);
  return finite[comma + 1] === true || /^(?:que|qu'|et|ou)$/u.test(tokens[comma + 1]?.form ?? '');
}

const isListed = ({ tokens, finite }: Passage, { first, end }: Run, at: number): boolean => {
  let from = at - 1;
  while (from > first && tokens[from]?.text !== ',') from -= 1;
  const rest = tokens.slice(from + 1, Math.min(at, end));
  return rest.some(({ form }) => form === 'et') && !finite.slice(from + 1, at).some(Boolean);
};
