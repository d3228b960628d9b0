import { runAt } from '../../french/runs.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isWriter } from '../../tag/tokens.js';
import { groupStart, hasEventHead, headBefore, isAttribute, isPluralVerb } from './attribute.js';
import type { Form } from './candidate.js';
import { isClauseStart } from './clause-start.js';
import { firstFinite, isSign, type Passage } from './passage.js';
import { isBoundAt } from './question-bound.js';
import { formOf, isNominal, isSpoken, posOf, textOf } from './tokens.js';
import {
  CLITICS,
  CONNECTIVES,
  LONG_CONNECTIVES,
  QUALIFYING,
  QUALIFYING_OF,
  SITUATING,
} from './vocabulary.js';

/** Where a fragment may begin, and what begins there. */
export interface Start {
  readonly first: number;
  readonly form: Form;
  readonly portrait: boolean;
}

const BREAKS = new Set([',', ';', ':', '—', '–', '«', '“', '"', '/', '…', '...', '-']);
/** Words that introduce a statement which stands by itself without them. */
const INTRODUCING = /^(?:et|mais|ou|car|donc)$/u;

/**
 * Starts in a sentence: of clauses, of the group that opens it, and of what says what the event is. What is
 * cut from inside a clause and says nothing of the event is no quote: a reader misses its verb.
 */
export function startsOf(passage: Passage, sentence: Run): Start[] {
  const starts = openingStarts(passage, sentence);
  for (let at = sentence.first + 1; at < sentence.end; at++) {
    const parted = followsABreak(passage.tokens[at - 1]);
    starts.push(
      ...(parted ? laterStarts(passage, sentence, at) : portraitStarts(passage, sentence, at)),
    );
  }
  return starts;
}

const followsABreak = (before: Token | undefined): boolean =>
  before !== undefined && (BREAKS.has(before.text) || INTRODUCING.test(before.form));

/** At the head of a sentence: its clause or group, after connectives or a word that its question asks for. */
function openingStarts(passage: Passage, sentence: Run): Start[] {
  const first = afterConnectives(passage, sentence, sentence.first);
  const form = groupForm(passage, first);
  const portrait = passage.asksMeaning && isFirst(passage, sentence);
  const opens = form !== null && (portrait || form !== 'adjective');
  return [
    ...clauseStart(passage, sentence, first),
    ...(opens ? [{ first, form, portrait }] : []),
    ...(portrait ? imageStart(passage, first) : []),
    ...boundStart(passage, sentence),
  ];
}

/** « Qui donne envie », not « Pour moi | qui ai grandi sans livres », and « À | une ruche » where a question asks what the event is like. */
function imageStart({ tokens, tagged }: Passage, at: number): Start[] {
  const [before, opening, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (opening?.form === 'qui')
    return before && isWriter(before) ? [] : [{ first: at, form: 'relative', portrait: true }];
  const likened =
    opening?.form === 'à' && hasArticle(next) && LIKENING.test(tagged.answer.question);
  return likened ? [{ first: at + 1, form: 'noun', portrait: true }] : [];
}

const LIKENING = /(?<!\p{L})à quoi(?!\p{L})|(?<!\p{L})(?:compar|ressembl)/iu;

/** « Avec | l’envie de débrancher », « D’| avoir été écoutée ». */
function boundStart(passage: Passage, { first: head }: Run): Start[] {
  const { tokens } = passage;
  const first = head + 1;
  if (!isBoundAt(passage, head)) return [];
  const form = groupForm(passage, first);
  const named = form === 'noun' && tokens[head]?.form === 'avec' && hasArticle(tokens[first]);
  return named || form === 'infinitive' ? [{ first, form, portrait: false }] : [];
}

/** After a mark or a conjunction: a clause, or a group that qualifies. */
function laterStarts(passage: Passage, sentence: Run, at: number): Start[] {
  const first = afterConnectives(passage, sentence, at);
  const qualifies = !isSpoken(passage.tokens[at - 1]) && isQualifying(passage, at);
  return [
    ...clauseStart(passage, sentence, first),
    ...(qualifies ? [{ first: at, form: 'phrase' as const, portrait: false }] : []),
  ];
}

const clauseStart = (passage: Passage, sentence: Run, first: number): Start[] =>
  isClauseStart(passage, sentence, first) ? [{ first, form: 'clause', portrait: false }] : [];

/** « La porte était fermée », told after something else, does not say what the event is. */
const isFirst = ({ sentences }: Passage, { first }: Run): boolean => sentences[0]?.first === first;

/**
 * Whether nothing but connectives, or a word that the question asks for, stands between the head of its sentence
 * and a place: « Avec | l’envie de débrancher », « Du coup | je reviendrai ».
 */
export function opensAfterAll(passage: Passage, sentence: Run, first: number): boolean {
  if (first === sentence.first) return true;
  const bound = first === sentence.first + 1 && isBoundAt(passage, sentence.first);
  return bound || afterConnectives(passage, sentence, sentence.first) === first;
}

/** Skips bullets, connectives and a mark: « Et puis, … », « 5, … ». */
export function afterConnectives({ tokens }: Passage, { end }: Run, at: number): number {
  let first = at === 0 && tokens[0]?.pos === 'NUM' && /^[,:–-]$/u.test(textOf(tokens[1])) ? 2 : at;
  for (let changed = true; changed && first < end; ) {
    changed = false;
    const run = runAt(tokens, first, LONG_CONNECTIVES);
    const token = tokens[first];
    if (run) first += run.length;
    else if (
      token &&
      (isConnective(tokens, first) || (isDecoration(token) && !isSign(tokens.slice(first))))
    )
      first += 1;
    else continue;
    changed = true;
  }
  return first;
}

/** « bon » ties in « bon, on y va », qualifies in « bon esprit », « Bon casting ». */
const isConnective = (tokens: readonly Token[], at: number): boolean =>
  CONNECTIVES.has(tokens[at]!.form) &&
  tokens[at]!.pos !== 'ADJ' &&
  !(tokens[at]!.form === 'bon' && tokens[at + 1]?.pos === 'NOUN');

const isDecoration = ({ text }: Token): boolean => /^[^\p{L}\p{N}«“"(]+$/u.test(text);

/** What group begins at a token, if any. */
function groupForm(passage: Passage, at: number): Form | null {
  const { tokens } = passage;
  const token = tokens[at];
  if (!token) return null;
  if (isQualifying(passage, at)) return 'phrase';
  if (/^(?:DET|NUM|NOUN)$/u.test(token.pos)) return 'noun';
  if (token.pos === 'ADJ' || token.pos === 'ADV') return adjectiveOrNoun(tokens, at);
  if (opensInfinitive(tokens, at)) return 'infinitive';
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

function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = /^s(?:e|')$/u.test(formOf(tokens[at])) ? tokens[at + 1] : tokens[at];
  return verb?.pos === 'VERB' && verb.mood === 'infinitive';
}

function isQualifying({ tokens }: Passage, at: number): boolean {
  const after = (run: readonly string[]): string => formOf(tokens[at + run.length]);
  const ofIt = runAt(tokens, at, QUALIFYING_OF);
  if (ofIt) return /^(?:d[eu']|des)$/u.test(after(ofIt));
  const run = runAt(tokens, at, QUALIFYING);
  return run !== undefined && !SITUATING.has(after(run));
}

/** What says inside a clause what the event is: attributes, relatives of its noun, groups that qualify. */
function portraitStarts(passage: Passage, sentence: Run, first: number): Start[] {
  const { tokens } = passage;
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (!token || !before || !isSpoken(before)) return [];
  const form = portraitForm(passage, sentence, first);
  return form ? [{ first, form, portrait: true }] : [];
}

function portraitForm(passage: Passage, sentence: Run, at: number): Form | null {
  const { tokens } = passage;
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  // « des conférences | qui donnent envie » are not the event.
  if (token.form === 'qui')
    return isOfEvent(passage, sentence, at) && !isOfSeveral(passage, sentence, at)
      ? 'relative'
      : null;
  if (isQualifying(passage, at)) return passage.asksMeaning ? 'phrase' : null;
  const likened = before.form === 'à' && passage.tokens[at - 2]?.lemma === 'ressembler';
  if (!(likened || opensGroup(before)) || !isAttribute(passage, sentence, at)) return null;
  const form = groupForm(passage, at);
  // A bare noun inside a sentence has lost its article: « au | service ».
  if (form === 'noun') return hasArticle(token) ? form : null;
  return form === 'infinitive' || form === 'adjective' ? form : null;
}

function isOfSeveral(passage: Passage, { end }: Run, at: number): boolean {
  const verb = firstFinite(passage, { first: at + 1, end });
  return verb !== -1 && isPluralVerb(passage.tokens[verb]!.form);
}

const hasArticle = (token: Token | undefined): boolean => /^(?:DET|NUM)$/u.test(posOf(token));

/** Words before an attribute; « en | tête » is one word more. */
const opensGroup = ({ pos, lemma, form }: Token): boolean =>
  /^(?:VERB|AUX|ADV)$/u.test(pos)
    ? !CLITICS.has(form)
    : pos === 'ADP' && !/^(?:en|sans|à|par|sous)$/u.test(lemma);

/** « qui … » after the event’s noun, where the question or the sentence says what the event is. */
function isOfEvent(passage: Passage, sentence: Run, at: number): boolean {
  const head = headBefore(passage, sentence, at);
  if (!isNominal(passage.tokens[at - 1]) || head === -1) return false;
  if (!hasEventHead(passage, sentence, at)) return false;
  return passage.asksMeaning || isAttribute(passage, sentence, groupStart(passage, sentence, head));
}
