import { isQue } from '../../french/clauses.js';
import { startsWithRun } from '../../french/runs.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { finitesIn, type Passage } from './passage.js';
import { beforeClitics, formOf, lemmaOf, posOf } from './tokens.js';
import { ATTRIBUTING, EVENT_NOUNS, EVENT_SUBJECTS, THAT } from './vocabulary.js';

/** Whether a relative clause's noun only repeats what is asked about: « un événement | qui … ». */
export function hasEventHead(passage: Passage, sentence: Run, at: number): boolean {
  return isEventNoun(passage, headBefore(passage, sentence, at));
}

const isEventNoun = ({ tokens }: Passage, at: number): boolean =>
  EVENT_NOUNS.has(lemmaOf(tokens[at]));

/** Whether a name of the event ends at a token. */
const endsName = ({ tokens, event }: Passage, at: number): boolean =>
  event.some((name) => startsWithRun(tokens, at + 1 - name.length, name));

/** The noun that a relative clause qualifies, the nearest before it; -1 where there is none. */
export function headBefore({ tokens }: Passage, { first }: Run, at: number): number {
  for (let index = at - 1; index >= Math.max(first, at - 4); index--) {
    if (tokens[index]?.pos === 'NOUN') return index;
  }
  return -1;
}

/** Where the noun group of a head begins: « un | autre rendez-vous ». */
export function groupStart({ tokens }: Passage, { first }: Run, head: number): number {
  let at = head;
  while (at > first && /^(?:ADJ|DET|NUM)$/u.test(posOf(tokens[at - 1]))) at -= 1;
  return at;
}

/** What is over is no portrait: « c’était une famille ». */
const PRESENT =
  /^(?:est|sont|représentent?|devien(?:t|nent)|restent?|incarnent?|constituent?|symbolisent?|ressemble)$/u;

/**
 * Whether a group is given to the event as an attribute: « NEC est … », « l’événement représente
 * … », and « c’est … » where the question asks what the event is. « C’est X qui … » gives none.
 */
export function isAttribute(passage: Passage, { first }: Run, at: number): boolean {
  const { tokens } = passage;
  let verb = at - 1;
  while (verb > first && verb > at - 5 && !ATTRIBUTING.has(lemmaOf(tokens[verb]))) verb -= 1;
  const told = tokens[verb];
  if (!told || !ATTRIBUTING.has(told.lemma)) return false;
  if (!PRESENT.test(told.form) && !(passage.recalls && told.form === 'était')) return false;
  const between = tokens.slice(verb + 1, at);
  if (between.some(({ pos }) => /^(?:NOUN|VERB|PUNCT)$/u.test(pos))) return false;
  const subject = beforeClitics(tokens, verb - 1, first);
  const named = tokens[subject];
  if (!named) return false;
  if (/^c(?:e|')$/u.test(named.form) || (told.lemma === 'ressembler' && THAT.test(named.form)))
    return (
      passage.asksMeaning &&
      !singlesOut(tokens, at) &&
      !isOfAnother(passage, { first, end: subject })
    );
  return EVENT_SUBJECTS.has(named.form) || endsName(passage, subject);
}

/** « Les ateliers, | c’est le cœur de la fête »: said of them, not of the event. */
function isOfAnother(passage: Passage, { first, end }: Run): boolean {
  const { tokens } = passage;
  if (tokens[end - 1]?.text !== ',' || tokens[first]?.pos !== 'DET') return false;
  const named = tokens.slice(first, end).some((_, at) => isEventNoun(passage, first + at));
  return !named && finitesIn(passage, { first, end }) === 0;
}

/**
 * « c’est mon directeur qui m’a inscrit », « ce sont les gens qu’on emprunte » say who did it, or what, not
 * what the event is; « c’est le rendez-vous que j’attends » does.
 */
function singlesOut(tokens: readonly Token[], at: number): boolean {
  const article = formOf(tokens[at]);
  // « c’est mon avis », « c’est juste un constat »
  if (OPINION.test(formOf(tokens[at + 1]))) return true;
  const next = tokens
    .slice(at, at + 8)
    .find(({ pos, form }) => OF_IT.test(form) || pos === 'PUNCT');
  // « c’est la troisième fois que je viens » counts.
  if (tokens.slice(at, at + 4).some(({ form }) => form === 'fois')) return true;
  if (next?.form === 'qui') return /^(?:mon|ma|mes|notre|nos|le|la|les|l')$/u.test(article);
  return isQue(next) && /^(?:les|mes|nos|ces)$/u.test(article);
}

/** « racontent », « ont », by its ending: no verb that is singular in -ent, « tient », « devient », « sent ». */
export const isPluralVerb = (form: string): boolean =>
  /(?:ent|ont)$/iu.test(form) && !SINGULAR.test(form);
const SINGULAR = /(?:vient|tient|^sent|ressent|consent|ment|repent)$/iu;

const OPINION = /^(?:avis|opinion|ressenti|constat|remarque|suggestion|commentaire)$/u;
const OF_IT = /^qu(?:i|e|')$/u;

/** « un événement qui fait du bien » says no more than « qui fait du bien ». */
export function repeatsSubject(passage: Passage, { first, end }: Run): boolean {
  const { tokens } = passage;
  const relative = tokens.findIndex(
    ({ form }, index) => form === 'qui' && index > first && index < end,
  );
  if (relative === -1 || relative > first + 3) return false;
  return isEventNoun(passage, relative - 1);
}
