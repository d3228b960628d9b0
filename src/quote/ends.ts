import { isEventNoun } from './attribute.js';
import { hasWholeClauses } from './clauses.js';
import { finitesIn, isWord, type Passage, type Run, wordsIn } from './passage.js';
import type { Start } from './starts.js';
import { LEADING, SUBJECTS } from './vocabulary.js';

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
const SUBORDINATORS = /^(?:parce|puisque|puisqu['’]|afin)$/u;
const RELATIVES = /^(?:qui|que|qu['’]|où|dont)$/u;

/** Where a fragment that begins at a start may end: token indices, exclusive. */
export function endsOf(passage: Passage, sentence: Run, start: Start): number[] {
  const ends: number[] = [];
  const last = Math.min(sentence.end, start.first + FARTHEST);
  for (let end = start.first + 1; end <= last && ends.length < MOST_ENDS; end++) {
    const run = { first: start.first, end };
    if (isHardStop(passage, sentence, end - 1)) break;
    if (closes(passage, sentence, start, end) && isWhole(passage, start, run)) ends.push(end);
  }
  return ends;
}

/** A fragment does not run over these. */
const isHardStop = ({ tokens }: Passage, _sentence: Run, index: number): boolean =>
  /^(?:;|:|\.{1,3}|…|[!?]+|—|–)$/u.test(tokens[index]?.text ?? '');

function closes(passage: Passage, sentence: Run, start: Start, end: number): boolean {
  const { tokens, sealed } = passage;
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!last || (!isWord(last) && !/[»”")]/u.test(last.text))) return false;
  if (sealed[end] || LEADING.has(last.form) || /^(?:DET|AUX|ADP|SCONJ)$/u.test(last.pos))
    return false;
  if (last.lemma === 'être' || last.lemma === 'avoir') return false;
  if (end === sentence.end || !next || !isWord(next)) {
    return (
      next?.text !== ',' || end === sentence.end || closesAtComma(passage, sentence, start, end)
    );
  }
  if (STOPS.has(next.text)) return true;
  if (COORDINATORS.has(next.form)) return isNewClause(passage, sentence, end + 1);
  if (SUBORDINATORS.test(next.form)) return true;
  return RELATIVES.test(next.form) && mayLoseRelative(passage, start, end);
}

/** « une fête | où … » stands without its relative; « le seul salon où … », « des gens qui … » do not. */
function mayLoseRelative({ tokens }: Passage, { form, first }: Start, end: number): boolean {
  const group = tokens.slice(first, end);
  const indefinite = /^(?:une?|des)$/u.test(tokens[first]?.form ?? '');
  const last = group.findLast(({ pos }) => pos === 'NOUN');
  const vague = last !== undefined && (VAGUE.test(last.form) || isEventNoun(last));
  const named = /^(?:NOUN|ADJ)$/u.test(tokens[end - 1]?.pos ?? '');
  return (
    form === 'noun' && named && indefinite && !vague && group.every(({ pos }) => pos !== 'PUNCT')
  );
}

const VAGUE = /^(?:gens|personnes?|façon|manière|sorte|point|choses?|ceux|celles)$/u;

/** What follows a coordinator has a subject and a verb, or is a clause of its own. */
function isNewClause(passage: Passage, sentence: Run, at: number): boolean {
  const { tokens, finite } = passage;
  const next = tokens[at];
  if (!next || at >= sentence.end) return false;
  if (/^(?:que|qu['’])$/u.test(next.form)) return true;
  const reach = segmentEnd(passage, sentence, at);
  const verb = finite.findIndex((tensed, index) => tensed && index > at && index < reach);
  if (verb === -1) return false;
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

/** A comma that neither cuts a list nor parts a subject from its verb. */
function closesAtComma(passage: Passage, sentence: Run, start: Start, end: number): boolean {
  const { tokens, finite } = passage;
  const next = tokens[end + 1];
  if (!next || end + 1 >= sentence.end) return true;
  if (finite[end + 1] && !/(?:ez|ons)$/u.test(next.form)) return false;
  const run = { first: end + 1, end: segmentEnd(passage, sentence, end + 1) };
  if (COORDINATORS.has(next.form))
    return next.form !== 'ni' && (isNewClause(passage, sentence, end + 2) || next.form === 'mais');
  if (/^(?:que|qu['’])$/u.test(next.form)) return false;
  if (finitesIn(passage, run) > 0 && (SUBJECTS.has(next.form) || start.form !== 'noun'))
    return true;
  // A list goes on with groups of the same kind; a clause that is over may stop before an aside.
  return finitesIn(passage, { first: start.first, end }) > 0 && !goesOn(passage, sentence, run.end);
}

/** After an aside between commas, the clause goes on: « quelqu’un, au guichet, finira ». */
function goesOn(passage: Passage, sentence: Run, comma: number): boolean {
  const { tokens, finite } = passage;
  if (tokens[comma]?.text !== ',' || comma + 1 >= sentence.end)
    return isListed(passage, sentence, comma);
  return (
    finite[comma + 1] === true || /^(?:que|qu['’]|et|ou)$/u.test(tokens[comma + 1]?.form ?? '')
  );
}

const isListed = ({ tokens, finite }: Passage, { first, end }: Run, at: number): boolean => {
  let from = at - 1;
  while (from > first && tokens[from]?.text !== ',') from -= 1;
  const rest = tokens.slice(from + 1, Math.min(at, end));
  return rest.some(({ form }) => form === 'et') && !finite.slice(from + 1, at).some(Boolean);
};

/** The clauses of the run are whole, and no group runs on into a clause. */
function isWhole(passage: Passage, { form }: Start, run: Run): boolean {
  if (runsOn(passage, run, form === 'clause')) return false;
  return (
    wordsIn(passage, run) >= LEAST_WORDS[form] && hasWholeClauses(passage, run, form === 'clause')
  );
}

const LEAST_WORDS: Readonly<Record<Start['form'], number>> = {
  answer: 1,
  sentence: 1,
  clause: 2,
  noun: 2,
  relative: 3,
  infinitive: 2,
  adjective: 2,
  phrase: 2,
};

/**
 * A group followed by a clause of its own after a comma is two things: « un lieu vivant, je le dis »,
 * « la prof de collège, ils se contredisaient ». A clause may go on so once it has its verb.
 */
function runsOn({ tokens, finite }: Passage, { first, end }: Run, own: boolean): boolean {
  for (let index = first; index < end - 1; index++) {
    const next = tokens[index + 1];
    if (own && finite[index]) return false;
    if (tokens[index]?.text !== ',' || !next || !SUBJECTS.has(next.form)) continue;
    const resumed = /^(?:c['’]|ce|ça|ca)$/u.test(next.form);
    if (!own || !resumed || !/^(?:DET|PROPN)$/u.test(tokens[first]?.pos ?? '')) return true;
  }
  return false;
}
