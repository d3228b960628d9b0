/** Which words negate, and where they do not: `pas mal`, `sans doute`, `plus de temps`. */
import { wordSet } from '../ground/listed.js';
import {
  clauseEnd,
  endsClause,
  isConjugated,
  isNe,
  isQue,
  isVerb,
  type Marked,
} from './clauses.js';
import { hasOpinion, REACH } from './extent.js';

/** Words that may negate, with the rule that says whether they do and how far. */
export type Negator =
  | 'pas'
  | 'plus'
  | 'jamais'
  | 'rien'
  | 'personne'
  | 'aucun'
  | 'nul'
  | 'sans'
  | 'ni'
  | 'peu'
  | 'non';

export const NEGATORS: ReadonlyMap<string, Negator> = new Map([
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
  ['aucuns', 'aucun'],
  ['aucunes', 'aucun'],
  ['nul', 'nul'],
  ['nulle', 'nul'],
  ['sans', 'sans'],
  ['ni', 'ni'],
  ['peu', 'peu'],
  ['non', 'non'],
]);

/** Words that deny where nothing else is known of their place. */
export const DENYING: ReadonlySet<string> = new Set([
  ...NEGATORS.keys(),
  ...['ne', "n'", 'point', 'zéro'],
]);

/** Words that deny, and say something else as often: « plus de temps », « une personne », « un peu », « c’est nul ». */
const DOUBLE = new Set(['plus', 'personne', 'peu', 'nul', 'nulle', 'non', 'point']);
/** Words that deny wherever they stand. */
export const SURELY_DENYING: ReadonlySet<string> = new Set(
  [...DENYING].filter((word) => !DOUBLE.has(word)),
);

/** `pas que`, `pas seulement`: more than that, not the reverse. */
const RESTRICTIVE = wordSet('seulement uniquement juste simplement exclusivement');
const CRITICISMS = wordSet('redire dire signaler ajouter reprocher changer jeter critiquer');
const FREE_SANS = wordSet(
  'doute hésiter hésitation cesse arrêt compter oublier parler conteste contestation façon exception mentir exagérer équivoque ambiguïté',
);

/** What may stand between `sans` and its noun: « sans l'ombre d'un doute », « sans la moindre hésitation ». */
const BARELY = wordSet("aucun aucune nul nulle le la l' moindre ombre d' un une");

const formAt = (tokens: readonly Marked[], at: number): string => tokens[at]?.form ?? '';

/** Index of the `ne` that belongs to a negator, or -1. */
export function neBefore(tokens: readonly Marked[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    if (isNe(tokens[back])) return back;
    if (endsClause(tokens, back)) return -1;
    if (NEGATORS.get(tokens[back]!.form) === 'pas') return -1;
  }
  return -1;
}

/** Index of the `ne` of the verb whose subject a negator is: `aucun des trois ne …`; or -1. */
export function neAfter(tokens: readonly Marked[], at: number): number {
  const end = Math.min(clauseEnd(tokens, at + 1), at + 1 + REACH);
  for (let next = at + 1; next < end; next += 1) {
    if (isNe(tokens[next])) return next;
    const { form, pos } = tokens[next]!;
    if (pos === 'SCONJ' || form === 'qui' || isQue(tokens[next]) || isConjugated(tokens[next])) {
      return -1;
    }
  }
  return -1;
}

/** `14 000 pas`, `le pas`, `pas à pas`: steps. */
function isStep(tokens: readonly Marked[], at: number): boolean {
  const before = tokens[at - 1]?.pos;
  if (tokens[at]!.form !== 'pas') return false;
  if (before === 'NUM' || before === 'DET') return true;
  if (formAt(tokens, at + 1) === 'à' && formAt(tokens, at + 2) === 'pas') return true;
  return tokens[at]!.pos === 'NOUN' && (before === 'ADJ' || before === 'ADP');
}

/** `ne pourrait-on pas`, `ne serait-il pas plus simple`: proposes. */
const proposes = (tokens: readonly Marked[], at: number): boolean =>
  formAt(tokens, at - 1).startsWith('-') && /r(?:ait|aient|ions|iez)$/.test(formAt(tokens, at - 2));

/** `n'aurait pas pu être plus aimable`, `on ne pouvait pas rêver mieux`: praises. */
function exceeds(tokens: readonly Marked[], at: number): boolean {
  const can = tokens.slice(Math.max(0, at - 3), at + 2).some(({ lemma }) => lemma === 'pouvoir');
  if (!can) return false;
  const end = clauseEnd(tokens, at + 1);
  return tokens
    .slice(at + 1, end)
    .some(
      ({ form }, index) =>
        /^(?:mieux|meilleure?s?)$/.test(form) ||
        (form === 'plus' && tokens[at + 2 + index]?.pos === 'ADJ'),
    );
}

function isIdiomPas(tokens: readonly Marked[], at: number): boolean {
  const before = formAt(tokens, at - 1);
  const next = formAt(tokens, at + 1);
  if (before === 'pourquoi' || (isNe(tokens[at - 1]) && formAt(tokens, at - 2) === 'pourquoi')) {
    return true;
  }
  if (before === '-ce' && isNe(tokens[at - 3])) return true;
  if (next === 'mal' || (/^(?:si|trop|plus)$/.test(next) && formAt(tokens, at + 2) === 'mal')) {
    return true;
  }
  if (next === 'dire' && formAt(tokens, at - 2) === 'pour') return true; // « pour ne pas dire interminable »
  if (next === 'à' && CRITICISMS.has(tokens[at + 2]?.lemma ?? '')) return true;
  return next === 'rien' || RESTRICTIVE.has(next) || proposes(tokens, at) || exceeds(tokens, at);
}

function isRestrictiveQue(tokens: readonly Marked[], at: number): boolean {
  if (!isQue(tokens[at + 1])) return false;
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    if (hasOpinion(tokens, back, back + 1)) return false;
    if (endsClause(tokens, back)) break;
  }
  return true;
}

const NEGATIVE_PLUS = wordSet('jamais rien personne aucun aucune');
const BETWEEN = new Set(['VERB', 'AUX', 'PRON', 'ADV']);

function negatesPlus(tokens: readonly Marked[], at: number, ne: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (isQue(next) || NEGATIVE_PLUS.has(next?.form ?? '')) return false;
  if (next?.form === 'du' && tokens[at + 2]?.form === 'tout') return true;
  if (ne !== -1) {
    const close = tokens
      .slice(ne + 1, at)
      .every((token) => BETWEEN.has(token.pos) && !isQue(token));
    return close && !(before?.lemma === 'pouvoir' && next?.pos === 'ADJ');
  }
  if (before?.form === 'y a') return true;
  if (/^une?$/.test(next?.form ?? '')) return before === undefined || before.pos === 'PUNCT';
  return before?.lemma === 'avoir' && tokens[at - 2]?.form === 'y';
}

/** `la plus belle édition jamais vue`, `plus que jamais`, `du jamais vu`. */
function isEver(tokens: readonly Marked[], at: number, ne: number): boolean {
  if (/^(?:si|s'|à|que|qu'|du)$/.test(formAt(tokens, at - 1))) return true;
  return (
    ne === -1 &&
    tokens
      .slice(Math.max(0, at - 4), Math.max(0, at - 1))
      .some(({ form }) => /^(?:plus|meilleure?s?)$/.test(form))
  );
}

const WITH_PERSON = new Set(['DET', 'ADJ', 'NUM']);

function negatesPersonne(tokens: readonly Marked[], at: number, ne: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (WITH_PERSON.has(before?.pos ?? '') || /^(?:par|en)$/.test(before?.form ?? '')) return false;
  if (ne !== -1 || neAfter(tokens, at) !== -1 || isVerb(before) || before?.form === 'ni') {
    return true;
  }
  return before?.pos !== 'ADP' && (next?.pos === 'PRON' || isConjugated(next)) && !isQue(next);
}

function negatesRien(tokens: readonly Marked[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.pos === 'DET' || before?.form === 'de' || before?.form === 'pas') return false;
  if (isQue(next)) return false;
  return !(/^(?:à|a)$/.test(next?.form ?? '') && CRITICISMS.has(tokens[at + 2]?.lemma ?? ''));
}

/** `nul n'a …`, `nulle part`, `nul besoin`; not `c'était nul`. */
const negatesNul = (tokens: readonly Marked[], at: number): boolean =>
  isNe(tokens[at + 1]) ||
  tokens[at + 1]?.form === 'part' ||
  (tokens[at + 1]?.pos === 'NOUN' && !isVerb(tokens[at - 1]) && tokens[at - 1]?.pos !== 'NOUN');

/** Not `sans doute`, `sans hésiter`, `sans le moindre doute`. */
function negatesSans(tokens: readonly Marked[], at: number): boolean {
  const noun = tokens.slice(at + 1).find(({ form }) => !BARELY.has(form));
  return !FREE_SANS.has(noun?.lemma ?? '');
}

function negatesNon(tokens: readonly Marked[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.pos === 'NOUN') return /^(?:DET|ADP|NOUN|CCONJ)$/.test(tokens[at - 1]?.pos ?? '');
  return next?.pos === 'ADJ' || (next?.pos === 'VERB' && next.mood === 'participle');
}

/** Whether a word that may negate does so here. */
export function negates(tokens: readonly Marked[], at: number, kind: Negator): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  switch (kind) {
    case 'pas':
      return !isStep(tokens, at) && !isIdiomPas(tokens, at) && !isRestrictiveQue(tokens, at);
    case 'plus':
      return negatesPlus(tokens, at, neBefore(tokens, at));
    case 'jamais':
      return !isEver(tokens, at, neBefore(tokens, at));
    case 'rien':
      return negatesRien(tokens, at);
    case 'personne':
      return negatesPersonne(tokens, at, neBefore(tokens, at));
    case 'aucun':
      return before?.form !== 'sans' || negatesSans(tokens, at - 1);
    case 'nul':
      return before?.form === 'sans' ? negatesSans(tokens, at - 1) : negatesNul(tokens, at);
    case 'sans':
      return before?.form !== 'non' && before?.form !== 'pas' && negatesSans(tokens, at);
    case 'ni':
      return true;
    case 'peu':
      if (next?.lemma === 'importer') return false;
      return !/^(?:un|à|sous|depuis|avant|petit|quelque|-)$/.test(before?.form ?? '');
    case 'non':
      return negatesNon(tokens, at);
  }
}
