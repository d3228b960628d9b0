import { isFullWord, isOf } from '../../french/clauses.js';
import { startsWithRun } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';
import { isNoun, isRelative } from '../../tag/tokens.js';
import { firstIn, formOf, hasTense, lastIn, lemmaOf } from '../cut/tokens.js';
import { type Amount, MEASURES, type Measure } from './measures.js';

/** A text's words with how much of them there was. */
interface Measured {
  /** By token. */
  readonly amounts: readonly Amount[];
  /** Tokens that only measure: « manque », « zéro », « il faudrait prévoir »; what is said is the rest. */
  readonly measuring: ReadonlySet<number>;
}

/** Comparatives, which wish where nothing is told: « plus de temps », not « il y a eu plus de temps ». */
const COMPARED = /^(?:plus|davantage|moins)$/u;
/** « le plus grand », « de plus en plus de monde », « au moins », « pas mal ». */
const SET = /^(?:le|la|les|en|de|au|non|ni|pas|du|des|plus|jamais)$/u;

const ADDING = wordSet(
  'prévoir ajouter rajouter proposer installer organiser instaurer augmenter développer multiplier renforcer remettre créer fournir accorder laisser mettre',
);
const REMOVING = wordSet('supprimer réduire limiter diminuer éviter enlever retirer alléger');
const WISHING = /^(?:aimer|souhaiter|préférer|apprécier|espérer|vouloir)$/u;
const REGRETTING = /^(?:dommage|regretter|déplorer)$/u;
const ABSENT = /^(?:absent|inexistant|manquant|insuffisant|introuvable)$/u;
const WELCOME = /^(?:bienvenue?|appréciable|apprécier|utile|nécessaire|idéal|indispensable)$/u;
const WISHED = /^(?:falloir|vouloir|souhaiter|demander|espérer|mériter)$/u;
const DENIERS = /^(?:ne|n'|pas|plus|jamais|rien|guère)$/u;

const isMark = (token: Token | undefined): boolean =>
  token === undefined || (token.pos === 'PUNCT' && !/^[«»"“”-]$/u.test(token.text));

/**
 * How much there was of what a text names: what is denied, wished or missed in whatever words lacks (« pas de
 * navette », « aucune navette », « il manquait une navette », « prévoir une navette »), what was too much or is
 * wished away is in excess (« trop de conférences », « moins de conférences »).
 */
export function amountsIn(tokens: readonly Token[]): Measured {
  const amounts = deniedIn(tokens);
  const measuring = new Set<number>();
  const set = (at: number | undefined, amount: Amount): void => {
    if (at !== undefined) amounts[at] = amount;
  };
  // « Il faudrait des salles calmes » and « plus de salles calmes » miss rooms, not calm.
  const isOfThing = (at: number): boolean =>
    tokens[at]!.pos === 'ADJ' &&
    [at - 1, at + 1].some((by) => isNoun(tokens[by]) && amounts[by] !== 'plain');
  tokens.forEach((token, at) => {
    const { lemma } = token;
    if (isAsked(tokens, at) && (ADDING.has(lemma) || REMOVING.has(lemma))) {
      measuring.add(at);
      for (const one of objectsAfter(tokens, at)) set(one, ADDING.has(lemma) ? 'lack' : 'excess');
    } else if (isAbsent(token) || isWelcome(tokens, at)) {
      const subject = subjectBefore(tokens, at);
      if (subject !== undefined) measuring.add(at);
      set(subject, 'lack');
    } else if (REGRETTING.test(lemma) || isWish(token)) {
      measuring.add(at);
    } else if (lemma === 'manquer' && !token.negated) {
      const lacking = lackingBy(tokens, at);
      if (lacking.length > 0) measuring.add(at);
      for (const one of lacking) set(one, 'lack');
    }
  });
  tokens.forEach((_, at) => {
    for (const [target, amount] of measuredAt(tokens, at)) set(target, amount);
    if (/^(?:manque|absence|pénurie|insuffisance|faute|excès|marre)$/u.test(tokens[at]!.form))
      if (isOf(tokens[at + 1])) measuring.add(at);
  });
  return { amounts: amounts.map((amount, at) => (isOfThing(at) ? 'plain' : amount)), measuring };
}

const isWish = ({ lemma, hypothetical, tense }: Token): boolean =>
  WISHING.test(lemma) && (hypothetical || tense === 'conditional');

/** What the engine says is denied or supposed, but not its complements: « pas de navette depuis la gare ». */
function deniedIn(tokens: readonly Token[]): Amount[] {
  let named = false;
  let beyond = false;
  return tokens.map((token, at) => {
    const denied = token.negated || (token.hypothetical && !isRegretted(tokens, at));
    if (!denied && !DENIERS.test(token.form)) [named, beyond] = [false, false];
    if (named && parts(tokens, at)) beyond = true;
    if (isFullWord(token)) named ||= denied && isNamed(token);
    return denied && !beyond ? 'lack' : 'plain';
  });
}

const isNamed = ({ lemma }: Token): boolean =>
  !/^(?:être|avoir|falloir|pouvoir|voir|faire|prévoir|aller)$/u.test(lemma) && !WISHING.test(lemma);

/** What begins a complement; « de » behind a denied verb begins its object. */
const parts = (tokens: readonly Token[], at: number): boolean => {
  const { pos } = tokens[at]!;
  const before = tokens[at - 1];
  if (isOf(tokens[at])) return isNoun(before) || before?.pos === 'ADJ';
  // « on n’entendait pas l’intervenante », « pas terrible, le café ».
  if (pos === 'DET') return !/^(?:et|ou|ni)$/u.test(formOf(before));
  return pos === 'ADP' || pos === 'SCONJ' || isRelative(tokens[at]);
};

/** « dommage que la navette soit en retard »: it came. */
const isRegretted = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ lemma }) => REGRETTING.test(lemma));

/** An infinitive or imperative that opens a clause, or what « il faudrait » asks for. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const { pos, mood, form, hypothetical } = tokens[at]!;
  const opens = isMark(tokens[at - 1]);
  if (pos !== 'VERB') return false;
  if (mood !== 'infinitive') return opens && /ez$/u.test(form);
  return opens || hypothetical || WISHED.test(lemmaOf(tokens[at - 1]));
}

/** The next noun and those that « et » joins to it. */
function objectsAfter(tokens: readonly Token[], from: number): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < tokens.length && !isRelative(tokens[at]); at++) {
    const token = tokens[at]!;
    if (isNoun(token)) {
      // « zéro | navette »: the number is a noun
      if (at === from + 1 || !isNoun(tokens[at - 1])) found.push(at);
    } else if (isMark(token) || (token.pos === 'VERB' && token.mood !== 'participle')) break;
    else if (found.length > 0 && !isJoining(tokens, at)) break;
  }
  return found;
}

/** « une navette et un vestiaire », « trop de bruit et de monde ». */
const isJoining = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at].some((place) => /^(?:et|ou|ni)$/u.test(formOf(tokens[place])));

/** « il manquait une navette », « ce qui a manqué : une navette », « on a manqué de temps », « le temps a manqué ». */
function lackingBy(tokens: readonly Token[], at: number): number[] {
  if (isOf(tokens[at + 1])) return objectsAfter(tokens, at);
  const before = tokens.slice(clauseStart(tokens, at), at);
  if (before.some(({ form }) => form === 'qui')) return objectsAfter(tokens, at + 1);
  const impersonal = before.every(
    ({ form, pos }) =>
      /^(?:il|ça|cela|y|en|m'|nous|me|n'|ne|-il)$/u.test(form) || pos === 'AUX' || pos === 'ADV',
  );
  if (impersonal) return objectsAfter(tokens, at);
  const subject = subjectBefore(tokens, at);
  return subject === undefined ? [] : [subject];
}

const isAbsent = ({ lemma, negated }: Token): boolean =>
  negated ? lemma === 'suffisant' : ABSENT.test(lemma);

/** « une navette serait bienvenue », « serait appréciée »; not « on aurait apprécié une navette ». */
const isWelcome = (tokens: readonly Token[], at: number): boolean =>
  WELCOME.test(tokens[at]!.lemma) &&
  tokens[at]!.hypothetical &&
  tokens.slice(0, at).findLast(({ pos }) => pos === 'AUX')?.lemma === 'être';

const clauseStart = (tokens: readonly Token[], at: number): number =>
  lastIn(tokens, { first: 0, end: at }, isMark) + 1;

/** The first noun of the clause. */
function subjectBefore(tokens: readonly Token[], at: number): number | undefined {
  const found = firstIn(tokens, { first: clauseStart(tokens, at), end: at }, isNoun);
  return found < at ? found : undefined;
}

/** What a measure that stands at a token bears on, and how. */
function measuredAt(tokens: readonly Token[], at: number): (readonly [number, Amount])[] {
  const measure = MEASURES.find(({ forms }) => startsWithRun(tokens, at, forms));
  if (!measure || isSet(tokens, at, measure)) return [];
  const last = at + measure.forms.length - 1;
  const targets = targetsOf(tokens, last, measure);
  return targets.map((target) => [target, amountOf(tokens, at, target, measure)] as const);
}

const isSet = (tokens: readonly Token[], at: number, { forms: [first = ''] }: Measure): boolean =>
  (COMPARED.test(first) || first === 'mal') && SET.test(formOf(tokens[at - 1]));

function targetsOf(tokens: readonly Token[], last: number, { forms }: Measure): number[] {
  const next = tokens[last + 1];
  if (!next || next.pos === 'NUM' || next.pos === 'DET') return [];
  if (/^(?:d[e']|zéro|0|aucune?|sur)$/u.test(forms.at(-1)!)) return objectsAfter(tokens, last);
  return /^(?:ADJ|VERB|ADV)$/u.test(next.pos) ? [last + 1] : [];
}

function amountOf(
  tokens: readonly Token[],
  at: number,
  target: number,
  { forms, amount }: Measure,
): Amount {
  const [first = ''] = forms;
  if (COMPARED.test(first) && forms[1] !== 'jamais') {
    if (tokens[target]!.negated) return 'lack';
    if (!isTold(tokens, at)) return amount;
    return first === 'moins' ? 'lack' : 'plain';
  }
  if (!tokens[at]!.negated) return amount;
  return amount === 'enough' ? 'lack' : 'enough';
}

/** Whether its clause tells something before a comparison, and does not wish it. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const start = clauseStart(tokens, at);
  const tells = ({ lemma, tense }: Token, n: number): boolean =>
    hasTense(tokens, start + n) && !WISHED.test(lemma) && tense !== 'conditional';
  return !tokens[at]!.hypothetical && tokens.slice(start, at).some(tells);
}
