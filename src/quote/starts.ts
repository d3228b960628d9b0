import type { Token } from '../model.js';
import type { Form } from './fragments.js';
import { isWord, type Passage, type Run } from './passage.js';
import {
  ATTRIBUTING,
  CLITICS,
  CONNECTIVES,
  EVENT_NOUNS,
  EVENT_SUBJECTS,
  LONG_CONNECTIVES,
  QUALIFYING,
  SUBJECTS,
} from './vocabulary.js';

/** Where a fragment may begin, and what begins there. */
export interface Start {
  readonly first: number;
  readonly form: Form;
  readonly portrait: boolean;
}

const BREAKS = new Set([',', ';', ':', '—', '–', '(', '«', '“', '"', '/', '…', '...', '-']);
/** Words that introduce a statement which stands by itself without them. */
const INTRODUCING = /^(?:et|mais|ou|car|donc|que|qu['’])$/u;

/** Starts in a sentence: of segments, of noun groups, relatives, infinitives, qualifying groups. */
export function startsOf(passage: Passage, sentence: Run): Start[] {
  const starts: Start[] = [];
  const means = asksMeaning(passage.coded.answer.question);
  for (let index = sentence.first; index < sentence.end; index++) {
    if (opensSegment(passage, sentence, index))
      starts.push(...segmentStarts(passage, sentence, index, means));
    starts.push(...innerStarts(passage, sentence, index, means));
  }
  return starts;
}

/** « En quelques mots, que représente NEC pour vous ? » asks what the event is. */
export const asksMeaning = (question: string): boolean =>
  /représent|signifi|quelques mots|en un mot|trois mots|défini|décri|résum|évoque|symbolis|qu['’]est-ce que .{1,60} pour vous/iu.test(
    question,
  );

function opensSegment({ tokens }: Passage, sentence: Run, index: number): boolean {
  if (index === sentence.first) return true;
  const before = tokens[index - 1];
  return before !== undefined && (BREAKS.has(before.text) || INTRODUCING.test(before.form));
}

function segmentStarts(passage: Passage, sentence: Run, at: number, means: boolean): Start[] {
  const first = afterConnectives(passage, sentence, at);
  if (first >= sentence.end) return [];
  const starts: Start[] = [];
  if (isClauseStart(passage, sentence, first))
    starts.push({ first, form: 'clause', portrait: false });
  const group = groupForm(passage, first);
  if (group) starts.push({ first, form: group, portrait: means && at === sentence.first });
  return starts;
}

/** Skips bullets and connectives: « Et puis, … ». */
function afterConnectives({ tokens }: Passage, { end }: Run, at: number): number {
  let first = at;
  for (let changed = true; changed && first < end; ) {
    changed = false;
    const run = LONG_CONNECTIVES.find((words) =>
      words.every((word, index) => tokens[first + index]?.form === word),
    );
    const token = tokens[first];
    if (run) first += run.length;
    else if (token && (CONNECTIVES.has(token.form) || isDecoration(token))) first += 1;
    else continue;
    changed = true;
  }
  return first;
}

const isDecoration = ({ text }: Token): boolean => /^[^\p{L}\p{N}«“"(]+$/u.test(text);

/** A subject with its verb, `il y a`, an imperative. */
function isClauseStart(passage: Passage, sentence: Run, first: number): boolean {
  const { tokens, finite } = passage;
  if (finite[first])
    return /(?:ez|ons)$/u.test(tokens[first]?.form ?? '') || tokens[first]?.form === 'vive';
  const end = Math.min(sentence.end, first + 14);
  const subject = tokens[first];
  if (!subject || !isWord(subject)) return false;
  const nominal =
    /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(subject.pos) || SUBJECTS.has(subject.form);
  // « Les ateliers où l’on fabrique quelque chose » has a verb, but not its own.
  return (
    nominal && passage.finite.some((isFinite, index) => isFinite && index > first && index < end)
  );
}

/** What group begins at a token, if any. */
function groupForm(passage: Passage, at: number): Form | null {
  const { tokens } = passage;
  const token = tokens[at];
  if (!token) return null;
  if (isQualifying(passage, at)) return 'phrase';
  if (/^(?:DET|NUM|NOUN)$/u.test(token.pos)) return 'noun';
  if (token.pos === 'ADJ' || token.pos === 'ADV') return adjectiveOrNoun(tokens, at);
  if (startsInfinitive(tokens, at)) return 'infinitive';
  return null;
}

/** « une belle fête » is a noun group, « très vivant » an adjective group. */
function adjectiveOrNoun(tokens: readonly Token[], at: number): Form | null {
  for (let index = at; index < Math.min(tokens.length, at + 4); index++) {
    const pos = tokens[index]?.pos;
    if (pos === 'NOUN') return 'noun';
    if (pos !== 'ADJ' && pos !== 'ADV') break;
  }
  const adjective = tokens.slice(at, at + 3).findIndex(({ pos }) => pos === 'ADJ');
  const adverbs = tokens.slice(at, at + Math.max(0, adjective)).every(({ pos }) => pos === 'ADV');
  return adjective !== -1 && adverbs ? 'adjective' : null;
}

function startsInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = /^s(?:e|['’])$/u.test(tokens[at]?.form ?? '') ? tokens[at + 1] : tokens[at];
  return verb?.pos === 'VERB' && /(?:er|ir|re|oir)$/u.test(verb.form) && verb.form === verb.lemma;
}

const isQualifying = ({ tokens }: Passage, at: number): boolean =>
  QUALIFYING.some((words) => words.every((word, index) => tokens[at + index]?.form === word));

/** Starts inside a segment: objects, attributes, relatives, infinitives. */
function innerStarts(passage: Passage, sentence: Run, at: number, means: boolean): Start[] {
  const { tokens } = passage;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || at === sentence.first || !before || !isWord(before)) return [];
  if (token.form === 'qui' || token.form === 'où')
    return relativeStart(passage, sentence, at, means);
  if (isQualifying(passage, at)) {
    return [{ first: at, form: 'phrase', portrait: means && isNominal(before) }];
  }
  const opens = /^(?:VERB|AUX|ADP|ADV|PRON)$/u.test(before.pos) && !CLITICS.has(before.form);
  if (!opens) return [];
  const portrait = isAttribute(passage, sentence, at);
  const form = groupForm(passage, at);
  // A bare noun inside a sentence has lost its article: « au | service ».
  if (form === 'noun' && token.pos !== 'DET' && token.pos !== 'NUM') return [];
  if (form === 'noun' || form === 'infinitive') return [{ first: at, form, portrait }];
  const attribute =
    before.lemma === 'être' || (before.pos === 'ADV' && tokens[at - 2]?.lemma === 'être');
  return form === 'adjective' && attribute ? [{ first: at, form, portrait }] : [];
}

const isNominal = (token: Token): boolean => /^(?:NOUN|ADJ|PROPN)$/u.test(token.pos);

function relativeStart(passage: Passage, sentence: Run, at: number, means: boolean): Start[] {
  const { tokens } = passage;
  const before = tokens[at - 1];
  if (!before || !isNominal(before)) return [];
  const head = headBefore(passage, sentence, at);
  if (head === -1) return [];
  const generic =
    EVENT_NOUNS.has(tokens[head]?.form ?? '') || EVENT_NOUNS.has(tokens[head]?.lemma ?? '');
  const start = groupStart(passage, sentence, head);
  const told = means || isAttribute(passage, sentence, start);
  return [{ first: at, form: 'relative', portrait: generic && told }];
}

/** The noun that a relative clause qualifies: the nearest one. */
function headBefore({ tokens }: Passage, { first }: Run, at: number): number {
  for (let index = at - 1; index >= Math.max(first, at - 4); index--) {
    if (tokens[index]?.pos === 'NOUN') return index;
  }
  return -1;
}

function groupStart({ tokens }: Passage, { first }: Run, head: number): number {
  let at = head;
  while (at > first && /^(?:ADJ|DET|NUM)$/u.test(tokens[at - 1]?.pos ?? '')) at -= 1;
  return at;
}

/** « NEC est … », « c’est pour moi … », « l’événement représente … » */
function isAttribute({ tokens }: Passage, { first }: Run, at: number): boolean {
  let verb = at - 1;
  while (verb > first && verb > at - 5 && !ATTRIBUTING.has(tokens[verb]?.lemma ?? '')) verb -= 1;
  if (!ATTRIBUTING.has(tokens[verb]?.lemma ?? '')) return false;
  const between = tokens.slice(verb + 1, at);
  if (between.some(({ pos }) => pos === 'NOUN' || pos === 'VERB' || pos === 'PUNCT')) return false;
  let subject = verb - 1;
  while (subject > first && CLITICS.has(tokens[subject]?.form ?? '')) subject -= 1;
  const named = tokens[subject];
  return named !== undefined && (EVENT_SUBJECTS.has(named.form) || EVENT_SUBJECTS.has(named.lemma));
}
