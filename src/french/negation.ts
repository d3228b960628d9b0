import { wordSet } from '../ground/listed.js';
import {
  clauseEnd,
  endsClause,
  hasInfinitiveMood,
  isNe,
  isQue,
  isVerb,
  type Marked,
} from './clauses.js';
import { nounPhraseEnd, REACH, verbalEnd } from './extent.js';
import { NEGATORS, type Negator, neAfter, neBefore, negates } from './negators.js';

/** What governs a noun phrase first of all. */
const NOMINAL = new Set<Negator>(['sans', 'aucun', 'nul', 'ni']);
/** Subjects by themselves. */
const SUBJECTS = new Set<Negator>(['personne', 'rien']);
/** What is never the subject of the verb after it. */
const AFTER = new Set<Negator>(['sans', 'peu', 'non', 'plus', 'jamais']);
/** What leaves the verb before it alone. */
const FORWARD = new Set<Negator>(['sans', 'peu', 'non']);

/** `jamais vu une équipe aussi gentille` praises. */
const isComparison = (tokens: readonly Marked[], at: number): boolean =>
  tokens
    .slice(at, clauseEnd(tokens, at))
    .some(({ form }) => /^(?:aussi|autant|meilleure?s?|mieux|pareille?)$/.test(form));

const isOf = (token: Marked | undefined): boolean =>
  token?.lemma === 'de' || /^(?:de|d'|des)$/.test(token?.form ?? '');

/** Whether `pas` and the like bear on nouns: `pas de X`, `pas assez de X`, `pas un X` without verb. */
function bearsOnNouns(tokens: readonly Marked[], at: number, kind: Negator): boolean {
  const next = tokens[at + 1];
  if (NOMINAL.has(kind)) return !hasInfinitiveMood(next) && !isQue(next) && next?.pos !== 'PRON';
  const graded = /^(?:assez|suffisamment|beaucoup)$/.test(next?.form ?? '');
  const of = at + (graded ? 2 : 1);
  const infinitive = hasInfinitiveMood(tokens[of + 1]) || tokens[of + 1]?.pos === 'PRON';
  if (isOf(tokens[of])) return !infinitive;
  const verbal = tokens.slice(Math.max(0, at - REACH), at).some(isVerb);
  return kind === 'pas' && !verbal && (next?.pos === 'DET' || next?.pos === 'NUM');
}

/**
 * Verbs whose negation asserts what follows: `n'hésitez pas à venir`, `ne manque pas de charme`,
 * `ne perdez pas cette simplicité`.
 */
const REVERSED = wordSet(
  'hésiter oublier cesser empêcher manquer regretter perdre gâcher sacrifier négliger',
);

function reverses(tokens: readonly Marked[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at + 2).some(
    (token) =>
      isVerb(token) &&
      (REVERSED.has(token.lemma) ||
        // « on n’arrête pas de rire »; « n’arrêtez pas la musique » denies that it stops.
        (token.lemma === 'arrêter' && isOf(tokens[token === tokens[at + 1] ? at + 2 : at + 1]))),
  );
}

/** « rien c’était parfait », « rien le son était bon »: « rien » was the whole of an answer that goes on. */
const opensClause = (next: Marked | undefined): boolean =>
  /^(?:c|c'|ça|tout|tt|g|je|j'|on|nous|vous|l[ae]|l'|les|mon|ma|mes|notre|nos|il|elle|ils|elles)$/.test(
    next?.form ?? '',
  );

/** What kinds of things are named by doing without: « repas sans gluten », « micro sans fil ». */
const DONE_WITHOUT = wordSet(
  'gluten viande lactose porc alcool sucre sel lait œuf oeuf poisson arachide noix fil contact',
);

/** « Repas sans gluten introuvable »: what follows is said of the meal. */
const namesKind = (tokens: readonly Marked[], at: number): boolean =>
  tokens[at - 1]?.pos === 'NOUN' && DONE_WITHOUT.has(tokens[at + 1]?.lemma ?? '');

/** Where what a negator denies ends. */
function scopeEnd(tokens: readonly Marked[], at: number, kind: Negator): number {
  if (kind === 'non' || (kind === 'sans' && namesKind(tokens, at))) return at + 2;
  if (kind === 'peu') return fewEnd(tokens, at);
  if (deniesNothingAfter(tokens, at, kind)) return at + 1;
  if (kind === 'jamais' && isComparison(tokens, at)) return at + 2;
  if (kind === 'pas' && reverses(tokens, at)) return isVerb(tokens[at + 1]) ? at + 2 : at + 1;
  if (bearsOnNouns(tokens, at, kind)) return nounPhraseEnd(tokens, at + 1);
  return verbalEnd(tokens, at + 1, ownVerbs(tokens, at, kind));
}

/** « peu de temps », « peu utile »; alone elsewhere. */
function fewEnd(tokens: readonly Marked[], at: number): number {
  const next = tokens[at + 1];
  if (next?.lemma === 'de') return nounPhraseEnd(tokens, at + 1);
  return /^(?:ADJ|VERB|ADV)$/.test(next?.pos ?? '') ? at + 2 : at + 1;
}

/** A subject before its « ne », which says the rest, or an answer by itself: « rien c’était parfait ». */
const deniesNothingAfter = (tokens: readonly Marked[], at: number, kind: Negator): boolean =>
  (SUBJECTS.has(kind) && neAfter(tokens, at) > at + 1) ||
  (kind === 'rien' && at === firstSaid(tokens) && opensClause(tokens[at + atAll(tokens, at)]));

/** Where what is said begins, behind « non », « oh ». */
const firstSaid = (tokens: readonly Marked[]): number =>
  tokens.findIndex(({ form, pos }) => pos !== 'INTJ' && pos !== 'PUNCT' && form !== 'non');

/** How many tokens « rien », « rien du tout », « rien à dire » has. */
function atAll(tokens: readonly Marked[], at: number): number {
  const next = (n: number): string => tokens[at + n]?.form ?? '';
  const isMore = next(1) === 'du' ? next(2) === 'tout' : ADDING.test(`${next(1)} ${next(2)}`);
  return isMore ? 3 : 1;
}

const ADDING =
  /^(?:à (?:dire|redire|ajouter|signaler|changer|améliorer|revoir|reprocher)|de (?:particulier|spécial|plus|précis|spé))$/;

/** Verbs that belong to the negation itself, which stands before them: « personne ne vient », « sans que … ». */
function ownVerbs(tokens: readonly Marked[], at: number, kind: Negator): number {
  if (kind === 'sans' && isQue(tokens[at + 1])) return 1;
  const first = kind === 'personne' || kind === 'jamais' || kind === 'rien';
  return first && neBefore(tokens, at) === -1 && !isVerb(tokens[at - 1]) ? 1 : 0;
}

function mark(tokens: readonly Marked[], from: number, to: number, negated: boolean[]): void {
  for (let at = from; at < to; at += 1) {
    const { pos } = tokens[at]!;
    if (pos !== 'PUNCT' && pos !== 'SYM' && pos !== 'INTJ') negated[at] = true;
  }
}

/** `parcours compliqué aucun panneau`: a participle that qualifies the noun before it is no verb of what follows. */
const qualifies = (tokens: readonly Marked[], at: number): boolean =>
  tokens[at]?.mood === 'participle' && tokens[at - 1]?.pos === 'NOUN';

/** Marks the verb before its `pas`: back to `ne`, or the verb right before. */
function markVerbBefore(tokens: readonly Marked[], at: number, negated: boolean[]): void {
  const ne = neBefore(tokens, at);
  const from = ne === -1 ? at - 4 : ne;
  for (let back = at - 1; back >= 0 && back > from; back -= 1) {
    if (endsClause(tokens, back) || (ne === -1 && qualifies(tokens, back))) return;
    if (isVerb(tokens[back])) negated[back] = true;
    else if (ne === -1 && tokens[back]!.pos !== 'ADV' && !tokens[back]!.form.startsWith('-'))
      return;
  }
}

/** Marks the verb after its negative subject: `aucun des trois n'est venu`. */
function markVerbAfter(tokens: readonly Marked[], at: number, negated: boolean[]): void {
  const ne = neAfter(tokens, at);
  if (ne !== -1) mark(tokens, ne + 1, verbalEnd(tokens, ne + 1, 1), negated);
}

/** `il ne peut venir`, without `pas`: marks the rest of the clause. */
function markBareNe(tokens: readonly Marked[], at: number, negated: boolean[]): void {
  let verb = at + 1;
  while (tokens[verb]?.pos === 'PRON' || tokens[verb]?.lemma === 'avoir') verb += 1;
  if (tokens[verb]?.lemma !== 'pouvoir') return;
  const end = clauseEnd(tokens, verb);
  const rest = tokens.slice(verb + 1, end);
  if (rest.some((token) => isQue(token) || NEGATORS.has(token.form) || token.form === 'mieux')) {
    return;
  }
  mark(tokens, at + 1, verbalEnd(tokens, verb + 1), negated);
}

function markOne(tokens: readonly Marked[], at: number, kind: Negator, negated: boolean[]): void {
  mark(tokens, at + 1, scopeEnd(tokens, at, kind), negated);
  if (!AFTER.has(kind)) markVerbAfter(tokens, at, negated);
  if (FORWARD.has(kind)) return;
  if (!NOMINAL.has(kind) || kind === 'aucun' || neBefore(tokens, at) !== -1) {
    markVerbBefore(tokens, at, negated);
  }
}

/** Whether each token of a sentence is under a negation; negators themselves are not. */
export function markNegated(tokens: readonly Marked[]): boolean[] {
  const negated = tokens.map(() => false);
  const negators: number[] = [];
  tokens.forEach((token, at) => {
    if (isNe(token)) markBareNe(tokens, at, negated);
    const kind = NEGATORS.get(token.form);
    if (kind === undefined || !negates(tokens, at, kind)) return;
    negators.push(at);
    markOne(tokens, at, kind, negated);
  });
  for (const at of negators) if (tokens[at]!.form !== 'peu') negated[at] = false;
  tokens.forEach((token, at) => {
    if (isNe(token) || /^(?:pas|jamais|rien|sans|ni)$/.test(token.form)) negated[at] = false;
  });
  return negated;
}
