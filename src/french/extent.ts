/** How far the scope of a negation runs to the right. */
import { wordSet } from '../ground/listed.js';
import { clauseEnd, isConjugated, isNe, isQue, isSubject, type Marked } from './clauses.js';

/** How far back a verb may stand from its `pas`, in tokens. */
export const REACH = 8;

/** `je ne pense pas que …`: the negation bears on what follows. */
const OPINION = wordSet(
  'penser croire trouver sembler estimer falloir vouloir souhaiter dire certain sûr évident convaincu',
);

/** How far a word of opinion may stand from its `que`: `ne semble vraiment pas que`. */
const NEAR_TOKENS = 3;

/** Whether a word of opinion stands in `[from, to)`. */
export const hasOpinion = (tokens: readonly Marked[], from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from), to).some(({ lemma }) => OPINION.has(lemma));

const GRADES = wordSet('assez suffisamment aussi');

/** Whether a second noun phrase starts at a token without any link: `sans eau | trois jours`. */
function startsAnother(tokens: readonly Marked[], at: number): boolean {
  const { pos } = tokens[at]!;
  const before = tokens[at - 1]?.pos;
  if (pos === 'DET' || pos === 'NUM') {
    return !/^(?:ADP|DET|NUM|CCONJ|VERB|AUX)$/.test(before ?? '');
  }
  return pos === 'NOUN' && before === 'ADJ' && tokens[at - 2]?.pos === 'NOUN';
}

/** Whether a conjunction joins two things that are both lacking: `pas de prises et de tables`. */
function joins(tokens: readonly Marked[], from: number, at: number): boolean {
  if (tokens[at]!.form === 'ou') return true;
  return (
    tokens[at]!.form === 'et' && tokens[from]!.lemma === 'de' && tokens[at + 1]?.lemma === 'de'
  );
}

/** `sans voiture | impossible de venir`: a verdict, which tells of no noun. */
const VERDICTS = wordSet('impossible difficile dur compliqué inutile possible facile');
const isVerdict = (tokens: readonly Marked[], at: number): boolean =>
  VERDICTS.has(tokens[at]!.lemma) &&
  tokens[at + 1]?.lemma === 'de' &&
  tokens[at + 2]?.pos === 'VERB';

/** Whether a noun phrase that starts at `from`, its noun already met or not, ends before a token. */
function endsPhrase(tokens: readonly Marked[], from: number, at: number, named: boolean): boolean {
  const token = tokens[at]!;
  const { lemma, pos } = token;
  if (isNe(token)) return true;
  if (at === from) return false;
  if (pos === 'CCONJ') return !joins(tokens, from, at);
  if (isConjugated(token) || pos === 'PRON' || pos === 'SCONJ' || pos === 'INTJ') return true;
  if (!named) return false;
  if (isVerdict(tokens, at)) return true;
  if (pos === 'ADP') return lemma !== 'de';
  if (pos === 'ADV') return !GRADES.has(lemma);
  return startsAnother(tokens, at);
}

/** Index after the noun phrase that starts at a token: `de`, determiners, adjectives, nouns. */
export function nounPhraseEnd(tokens: readonly Marked[], from: number): number {
  let at = from;
  let named = false;
  const end = clauseEnd(tokens, from);
  while (at < end && !endsPhrase(tokens, from, at, named)) {
    const { pos } = tokens[at]!;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') named = true;
    if (pos === 'CCONJ') named = false;
    at += 1;
  }
  return at;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Where the subject of a finite verb starts, not before `from`: clitics, then `l'accueil`. */
function subjectStart(tokens: readonly Marked[], from: number, verb: number): number {
  let at = verb;
  let stated = false;
  while (at > from && (tokens[at - 1]!.pos === 'PRON' || isNe(tokens[at - 1]))) {
    if (tokens[at - 2]?.pos === 'ADP') break;
    at -= 1;
    stated ||= isSubject(tokens[at]);
  }
  if (stated) return at;
  let start = at;
  while (start > from && NOMINAL.has(tokens[start - 1]!.pos)) start -= 1;
  const article = start > from && start < at && tokens[start - 1]!.pos === 'DET';
  return article && tokens[start - 2]?.pos !== 'ADP' ? start - 1 : at;
}

/** First words of two-word conjunctions: `bien que`, `pour que`. */
const BEFORE_QUE = wordSet('bien pour dès afin avant après même tant lors');
/** What makes the clause right after `pas` its object: `je ne sais pas comment on fait`. */
const ASKING = /^(?:si|s'|où|comment|pourquoi|combien|qui|quoi|ce|en|quelle?s?|à)$/;

const WHICH = /^(?:lequel|laquelle|lesquel(?:le)?s)$/;

function takesOver(tokens: readonly Marked[], from: number, at: number): boolean {
  const { form, pos } = tokens[at]!;
  if (/^(?:dont|quand|lorsque|lorsqu'|comme|où)$/.test(form) && at > from) return true;
  if (/^(?:quand|lorsque|lorsqu'|dont)$/.test(form)) return true;
  if (at === from) return false;
  return (
    pos === 'SCONJ' || (pos === 'PRON' && (form === 'qui' || isQue(tokens[at]) || WHICH.test(form)))
  );
}

/** `pas cher | rapide`: adjectives said one after the other, without a noun. */
const isRun = (tokens: readonly Marked[], from: number, at: number): boolean =>
  at > from &&
  tokens[at]!.pos === 'ADJ' &&
  tokens[at - 1]!.pos === 'ADJ' &&
  tokens.slice(from, at).every(({ pos }) => pos === 'ADJ' || pos === 'ADV');

/**
 * Index after what a negated verb governs: to the end of its clause, or to where another clause
 * takes over, with or without a conjunction; not after opinions.
 *
 * @param verbs finite verbs that belong to the negation itself: 1 for `personne ne vient`.
 */
export function verbalEnd(tokens: readonly Marked[], from: number, verbs = 0): number {
  const end = clauseEnd(tokens, from);
  let left = ASKING.test(tokens[from]?.form ?? '') ? Number.POSITIVE_INFINITY : verbs;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at]!;
    if (isQue(token) && token.pos === 'SCONJ' && hasOpinion(tokens, at - NEAR_TOKENS, at)) {
      left = Number.POSITIVE_INFINITY;
    } else if (takesOver(tokens, from, at)) {
      const before = tokens[at - 1];
      const linked = isQue(token) ? BEFORE_QUE.has(before?.form ?? '') : before?.pos === 'ADP';
      return linked && at - 1 > from ? at - 1 : at;
    }
    if (isRun(tokens, from, at)) return at;
    if (!isConjugated(token)) continue;
    if (left === 0) return subjectStart(tokens, from, at);
    left -= 1;
  }
  return end;
}
