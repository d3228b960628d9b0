import { isNe, isOf, isQue } from '../../french/clauses.js';
import { wordSet } from '../../ground/listed.js';
import type { Parse, Token } from '../../model/text.js';
import { type Clause, indexIn, segmentAt, within } from '../clauses.js';
import { isInfinitive, isMainVerb, isMark, isPredicate, isSaidOf, LEADS } from '../tokens.js';
import { isEndured } from './endured.js';
import { countsFrom, runsOut } from './run-out.js';

const INDEFINITE = /^(?:une?|des|du|d'|de|quelque|plus|\+|davantage|moins)$/u;

const DENIES = /^(?:pas|trop|peu|jamais|rien)$/u;

/**
 * Index of the word that a clause opens with: an article or a denial, else what is no adverb. « Ne pas couper la
 * parole », « il faut couper » open with their verb.
 */
const openingOf = ({ tokens }: Parse, clause: Clause): number =>
  indexIn(tokens, clause, (token, at) => {
    const { pos, form } = token;
    if (isMust(tokens, at) || isNeed(tokens, at)) return false;
    if (DENIES.test(form) && isNe(tokens[at - 1]) && isInfinitive(tokens, at + 1)) return false;
    return INDEFINITE.test(form) || DENIES.test(form) || !LEADS.test(pos);
  });

/** « Il faut donner du sens »: what one must do is what follows. */
const isMust = (tokens: readonly Token[], at: number): boolean => {
  const [own, next] = tokens.slice(at, at + 2);
  if (own?.form === 'il') return next?.form === 'faut';
  return own?.form === 'faut' && isInfinitive(tokens, at + 1);
};

/** « Besoin de clarté », not « besoin de rien ». */
export const isNeed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'besoin' && isOf(tokens[at + 1]) && tokens[at + 2]?.form !== 'rien';

/** Whether the infinitive that opens a clause there asks for something. */
const isAskedFor = (parse: Parse, clause: Clause, at: number): boolean =>
  !isSpokenOf(parse, clause) && !isEndured(parse.tokens, at);

/**
 * Whether a clause names what is wanted, up to a token: it opens with an infinitive, or with an
 * indefinite article or a quantity and has no verb before its first comma. So read under « à
 * améliorer » only: « des échanges plus riches », « avoir un accueil chaleureux ».
 */
export function namesAWant(parse: Parse, clause: Clause, end = clause.end): boolean {
  const { tokens } = parse;
  const first = openingOf(parse, clause);
  const opening = tokens[first];
  if (!opening || first >= end) return false;
  if (isInfinitive(tokens, first) || opening.form === 'être')
    return isAskedFor(parse, clause, first);
  if (opening.pos === 'NOUN') return isNamedAsBetter(tokens.slice(first, clause.end));
  if (!INDEFINITE.test(opening.form) || opening.pos === 'PRON') return false;
  // « De plus en plus beau » tells how it is.
  if (opening.form === 'de' && tokens[first + 2]?.form === 'en') return false;
  // « + les horaires » marks what was good.
  if (opening.form === '+' && tokens[first + 1]?.pos === 'DET') return false;
  if (runsOut(parse, clause) || countsFrom(tokens, first)) return false;
  const comma = segmentAt(clause, first)?.end ?? end;
  const phrase = tokens.slice(first, Math.min(comma, end));
  return !phrase.some(isMainVerb);
}

/** « Salle plus agréable », « accueil plus souriant », not « salle plus petite que prévu ». */
const isNamedAsBetter = ([, degree, adjective, ...others]: readonly Token[]): boolean =>
  degree?.form === 'plus' &&
  isSaidOf(adjective) &&
  !others.some((token) => isPredicate(token) || isQue(token));

/**
 * Whether a clause describes what should be there, under « à améliorer »: « un meilleur son que l’an dernier »,
 * « avoir plus de temps »; not « plus de queue que l’an dernier ».
 */
export function describesAWant(parse: Parse, clause: Clause): boolean {
  const { tokens } = parse;
  const first = openingOf(parse, clause);
  const phrase = tokens.slice(first, clause.end);
  if (phrase[0]?.form === 'être') return true;
  if (isInfinitive(tokens, first)) return isAskedFor(parse, clause, first);
  return /^(?:une?|des|d[e'])$/u.test(phrase[0]?.form ?? '') && !phrase.some(isMainVerb);
}

/** What is only wanted where it lacks: « avoir un vestiaire », « pouvoir s’asseoir ». */
const LACKED = /^(?:avoir|être|pouvoir)$/u;

/** Whether a clause asks for something to be done: « inviter des élus », « ouvrez plus tard ». */
export function isRequest(parse: Parse, clause: Clause): boolean {
  const first = openingOf(parse, clause);
  const opening = parse.tokens[first];
  if (!opening || LACKED.test(opening.lemma)) return false;
  if (isInfinitive(parse.tokens, first)) return isAskedFor(parse, clause, first);
  return opening.pos === 'VERB' && /(?:ez|ons)$/u.test(opening.form);
}

/** Verbs by which organisers are told what to provide; « gardez ce bel esprit », « sachez que … » praise. */
const PROVIDES = wordSet(`
  prévoir proposer faire mettre penser choisir offrir organiser ajouter rajouter inviter trouver
  créer prendre donner installer rendre revoir varier privilégier développer améliorer renforcer
  multiplier diversifier distribuer servir fournir envisager programmer planifier remettre essayer
`);

/** What points to a thing that was there: « offrez toujours ce café délicieux ». */
const THERE = /^(?:ce|cet|cette|ces|toujours|encore|autant)$/u;
/** How far behind the opening of its clause it may stand. */
const ORDERED_TOKENS = 15;

/** Whether a token is what a clause tells to provide: « choisissez un lieu *agréable* », whatever the question. */
export function isOrdered({ tokens }: Parse, clause: Clause, at: number): boolean {
  if (at - clause.first > ORDERED_TOKENS) return false;
  const before = tokens.slice(clause.first, at);
  const opening = before.findIndex(({ pos }) => !LEADS.test(pos));
  const [verb, ...between] = opening < 0 ? [] : before.slice(opening);
  if (verb?.pos !== 'VERB' || !/.(?:ez|tes)$/u.test(verb.form) || !PROVIDES.has(verb.lemma)) {
    return false;
  }
  if (between.some(({ form }) => THERE.test(form))) return false;
  return !between.some(({ text }) => text === ',') && !between.some(isMainVerb);
}

/**
 * Whether the infinitive that opens a clause is what its verb speaks of, not what is asked for:
 * « réserver trois semaines avant, c’est absurde », « venir avec un enfant relève de l’exploit »;
 * not « prévoir une navette, c’est indispensable ».
 */
export function isSpokenOf(parse: Parse, clause: Clause): boolean {
  const { tokens } = parse;
  const first = openingOf(parse, clause);
  if (!isInfinitive(tokens, first)) return false;
  return tokens.slice(first + 1, clause.end).some(({ form }, index) => {
    const [before, , after] = tokens.slice(first + index, first + index + 3);
    if (RELEVE.test(form)) return /^d[e'u]/u.test(after?.form ?? '');
    return (
      form === 'est' && /^(?:c'|ce)$/u.test(before?.form ?? '') && !NEEDED.test(after?.lemma ?? '')
    );
  });
}

const RELEVE = /^rel[eè]ve(?:r?ait)?$/u;
const NEEDED =
  /^(?:important|essentiel|indispensable|nécessaire|urgent|utile|primordial|vital|mieux|bien|possible|facile|simple|le|un|tout|plus|très|vraiment|aussi)$/u;

/** Nouns that name a quality, good or lacking: « convivialité », « souplesse »; « top » and « bonheur » praise. */
const QUALITY = /(?:té|esse|ance|ence|tude)s?$/u;

/** Whether a noun is what a clause without a verb is about: « la diversité des profils », « qualité du café ». */
export function isTopic({ tokens }: Parse, clause: Clause, at: number): boolean {
  const first = tokens.findIndex((token, index) => within(index, clause) && !isMark(token));
  const isNamed = at === first + 1 && /^(?:le|la|l'|les)$/u.test(tokens[first]?.form ?? '');
  const next = at + 1 < clause.end ? tokens[at + 1]?.pos : undefined;
  const isBare =
    at === first &&
    (next === 'ADP' || next === 'CCONJ' || (next === undefined && QUALITY.test(tokens[at]!.form)));
  return (
    (isNamed || isBare) &&
    tokens[at]?.pos === 'NOUN' &&
    !tokens.slice(first, clause.end).some(isPredicate)
  );
}

/**
 * Whether a clause, or one of its words before the first comma, is wished for by a bare « que »:
 * « que l’État tienne ses promesses »; not « que du bonheur », « que c’est beau », « que ce soit
 * ici ou là ».
 */
export function isOptative({ tokens }: Parse, clause: Clause, at = clause.first): boolean {
  const { first, end, segments } = clause;
  const opening = segments[0];
  const [que, next] = tokens.slice(first, first + 2);
  if (!que || !next || !opening || !within(at, opening)) return false;
  if (!isQue(que) || !/^(?:DET|PRON|NOUN|PROPN)$/u.test(next.pos)) return false;
  if (tokens.slice(first, end).some(({ form }) => form === 'ou')) return false;
  // « Que le repas soit chaud »: taken for a conjunction.
  const verb = tokens
    .slice(first + 1, opening.end)
    .find((token) => isPredicate(token) || token.form === 'soit');
  return verb !== undefined && !INDICATIVE.test(verb.form);
}

const INDICATIVE = /^(?:est|sont|a|ont|étai(?:t|ent)|avai(?:t|ent)|fut|furent)$/u;
