import {
  clauseEnd,
  endsClause,
  isConjugated,
  isInfinitive,
  isVerb,
  type Marked,
  nounPhraseEnd,
} from './clauses.js';

/** Words that may negate, with the rule that says whether they do and how far. */
type Negator =
  | 'pas'
  | 'plus'
  | 'jamais'
  | 'rien'
  | 'personne'
  | 'aucun'
  | 'sans'
  | 'ni'
  | 'peu'
  | 'non';

const NEGATORS: ReadonlyMap<string, Negator> = new Map([
  ['pas', 'pas'],
  ['guère', 'pas'],
  ['nullement', 'pas'],
  ['aucunement', 'pas'],
  ['plus', 'plus'],
  ['jamais', 'jamais'],
  ['rien', 'rien'],
  ['personne', 'personne'],
  ['aucun', 'aucun'],
  ['aucune', 'aucun'],
  ['nul', 'aucun'],
  ['nulle', 'aucun'],
  ['sans', 'sans'],
  ['ni', 'ni'],
  ['peu', 'peu'],
  ['non', 'non'],
]);

const isNe = (token: Marked | undefined): boolean => token?.form === 'ne' || token?.form === "n'";
const isQue = (token: Marked | undefined): boolean =>
  token?.form === 'que' || token?.form === "qu'";

/** `je ne pense pas que …`: the negation bears on what follows. */
const OPINION = new Set(
  'penser croire trouver sembler estimer falloir vouloir souhaiter dire certain sûr évident convaincu'.split(
    ' ',
  ),
);
/** `pas que`, `pas seulement`: more than that, not the reverse. */
const RESTRICTIVE = new Set('seulement uniquement juste simplement'.split(' '));
const CRITICISMS = new Set(
  'redire dire signaler ajouter reprocher changer jeter critiquer'.split(' '),
);
const FREE_SANS = new Set(
  'doute hésiter hésitation cesse arrêt compter oublier parler aucun_doute conteste façon'.split(
    ' ',
  ),
);

/** How far back a verb may stand from its `pas`. */
const REACH = 8;

/** Index of the `ne` that belongs to a negator, or -1. */
function neBefore(tokens: readonly Marked[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    if (isNe(tokens[back])) return back;
    if (endsClause(tokens, back)) return -1;
    if (NEGATORS.get(tokens[back]!.form) === 'pas') return -1;
  }
  return -1;
}

const isIdiomPas = (tokens: readonly Marked[], at: number): boolean => {
  const before = tokens[at - 1]?.form;
  const [next, after] = [tokens[at + 1]?.form ?? '', tokens[at + 2]?.form];
  if (before === 'pourquoi' || (isNe(tokens[at - 1]) && tokens[at - 2]?.form === 'pourquoi')) {
    return true;
  }
  if (before === '-ce' && isNe(tokens[at - 3])) return true;
  if (next === 'mal' || (/^(?:si|trop|plus)$/.test(next) && after === 'mal')) return true;
  return next === 'rien' || RESTRICTIVE.has(next);
};

function isRestrictiveQue(tokens: readonly Marked[], at: number): boolean {
  if (!isQue(tokens[at + 1])) return false;
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    if (OPINION.has(tokens[back]!.lemma)) return false;
    if (endsClause(tokens, back)) break;
  }
  return true;
}

const NEGATIVE_PLUS = new Set('jamais rien personne aucun aucune'.split(' '));

function negatesPlus(tokens: readonly Marked[], at: number, ne: number): boolean {
  const next = tokens[at + 1];
  if (isQue(next)) return false;
  if (NEGATIVE_PLUS.has(next?.form ?? '')) return false;
  if (next?.form === 'du' && tokens[at + 2]?.form === 'tout') return true;
  if (ne !== -1) return !(tokens[at - 1]?.lemma === 'pouvoir' && next?.pos === 'ADJ');
  return tokens[at - 1]?.lemma === 'avoir' && tokens[at - 2]?.form === 'y';
}

const WITHOUT_PERSON = new Set(['DET', 'ADJ', 'NUM', 'ADP']);

/** Whether a word that may negate does so here. */
function negates(tokens: readonly Marked[], at: number, kind: Negator): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const ne = neBefore(tokens, at);
  switch (kind) {
    case 'pas':
      return tokens[at]!.pos !== 'NOUN' && !isIdiomPas(tokens, at) && !isRestrictiveQue(tokens, at);
    case 'plus':
      return negatesPlus(tokens, at, ne);
    case 'jamais':
      return before?.form !== 'si' && before?.form !== "s'" && before?.form !== 'à';
    case 'rien':
      if (before?.pos === 'DET' || before?.form === 'de' || isQue(next)) return false;
      if (before?.form === 'pas') return false;
      return !(/^(?:à|a)$/.test(next?.form ?? '') && CRITICISMS.has(tokens[at + 2]?.lemma ?? ''));
    case 'personne':
      return ne !== -1 || isNe(next) || (isVerb(before) && !WITHOUT_PERSON.has(before!.pos));
    case 'aucun':
      return !(before?.form === 'sans' && next?.form === 'doute');
    case 'sans':
      return before?.form !== 'non' && before?.form !== 'pas' && !FREE_SANS.has(next?.lemma ?? '');
    case 'ni':
      return true;
    case 'peu':
      return !/^(?:un|à|sous|depuis|avant|petit|-)$/.test(before?.form ?? '');
    case 'non':
      return (
        next?.pos === 'ADJ' || next?.pos === 'NOUN' || (next?.pos === 'VERB' && !isConjugated(next))
      );
  }
}

const WEAK = new Set<Negator>(['sans', 'aucun', 'ni']);

/** Where a subordinate clause takes over: `pas … quand`, `pas … qui`; not after opinions. */
function verbalEnd(tokens: readonly Marked[], from: number): number {
  const end = clauseEnd(tokens, from);
  const opinion = tokens
    .slice(Math.max(0, from - REACH), from)
    .some(({ lemma }) => OPINION.has(lemma));
  for (let at = from; at < end; at += 1) {
    const { form, pos } = tokens[at]!;
    const relative =
      /^(?:dont|quand|lorsque|comme)$/.test(form) ||
      (at > from && pos === 'PRON' && /^(?:qui|que|qu'|où)$/.test(form));
    if (relative || (pos === 'SCONJ' && at > from && !(isQue(tokens[at]) && opinion))) return at;
  }
  return end;
}

/** `jamais vu une équipe aussi gentille` praises. */
const isComparison = (tokens: readonly Marked[], at: number): boolean =>
  tokens
    .slice(at, clauseEnd(tokens, at))
    .some(({ form }) => /^(?:aussi|autant|meilleure?s?|mieux|pareille?)$/.test(form));

function scopeEnd(tokens: readonly Marked[], at: number, kind: Negator): number {
  const next = tokens[at + 1];
  const verbal = tokens.slice(Math.max(0, at - REACH), at).some(isVerb);
  if (kind === 'non') return at + 2;
  if (kind === 'peu') {
    if (next?.lemma === 'de') return nounPhraseEnd(tokens, at + 1);
    return next?.pos === 'ADJ' || next?.pos === 'VERB' || next?.pos === 'ADV' ? at + 2 : at + 1;
  }
  if (WEAK.has(kind) && !isInfinitive(next) && !isQue(next)) {
    const end = nounPhraseEnd(tokens, at + 1);
    return kind === 'aucun' && isNe(tokens[end]) ? verbalEnd(tokens, end) : end;
  }
  if (kind === 'jamais' && isComparison(tokens, at)) return at + 2;
  if (kind === 'pas' && !verbal && next?.lemma === 'de') return nounPhraseEnd(tokens, at + 1);
  return verbalEnd(tokens, at + 1);
}

/** Marks the verb before its `pas`: back to `ne`, or the verb right before. */
function markVerbBefore(tokens: readonly Marked[], at: number, negated: boolean[]): void {
  const ne = neBefore(tokens, at);
  const from = ne === -1 ? at - 4 : ne;
  for (let back = at - 1; back >= 0 && back > from; back -= 1) {
    if (endsClause(tokens, back)) return;
    if (isVerb(tokens[back])) negated[back] = true;
    else if (ne === -1 && tokens[back]!.pos !== 'ADV' && !tokens[back]!.form.startsWith('-'))
      return;
  }
}

/** Whether each token of a sentence is under a negation; negators themselves are not. */
export function markNegated(tokens: readonly Marked[]): boolean[] {
  const negated = tokens.map(() => false);
  tokens.forEach(({ form }, at) => {
    const kind = NEGATORS.get(form);
    if (kind === undefined || !negates(tokens, at, kind)) return;
    const end = scopeEnd(tokens, at, kind);
    for (let next = at + 1; next < end; next += 1) {
      const { pos } = tokens[next]!;
      if (pos !== 'PUNCT' && pos !== 'SYM') negated[next] = true;
    }
    if (!WEAK.has(kind) && kind !== 'peu' && kind !== 'non') markVerbBefore(tokens, at, negated);
    else if (kind === 'aucun' || (kind === 'ni' && neBefore(tokens, at) !== -1))
      markVerbBefore(tokens, at, negated);
  });
  tokens.forEach(({ form }, at) => {
    const kind = NEGATORS.get(form);
    if (isNe(tokens[at])) negated[at] = false;
    else if (kind && kind !== 'peu' && kind !== 'non' && kind !== 'plus') negated[at] = false;
  });
  return negated;
}
