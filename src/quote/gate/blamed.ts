import { isVerb } from '../../french/clauses.js';
import { meet } from '../../ground/spans.js';
import { fold } from '../../lexicon/keys.js';
import type { PersonalData, SentimentEvidence } from '../../model/tags.js';
import type { Span, Token } from '../../model/text.js';
import { type PassageRun, tokensIn } from '../cut/passage.js';
import { runFound } from '../cut/told-by.js';
import { isPerson } from '../word-lists.js';
import { OFFICE } from './judged.js';

const HOLDER = new RegExp(`^${OFFICE}$`, 'u');
const THE_ONE = /^(?:l[ea]|l'|du|cet|cette|ce|notre|votre)$/u;
const DESK =
  '(?:caisses?|billetterie|accueil|vestiaires?|guichets?|comptoir|consignes?|standard|réception|boutique|librairie|bar|buvette|entrée|contrôle|parking|sécurité)';
/** « La dame | en caisse », « le monsieur | du vestiaire ». */
const AT_A_DESK = new RegExp(`^(?:en|au|aux|à la|à l'|du|de la|de l'|d') ${DESK} `, 'u');
/** Who sits at one, by their trade alone. */
const CLERK =
  /^(?:caissi(?:er|ère)|guicheti(?:er|ère)|hôtesse|réceptionniste|standardiste|vigile|videur|gardien(?:ne)?|surveillante?)$/u;
/** What is somebody's alone: « l’accueil de la dame en caisse, glacial », « le ton du vigile ». */
const MANNER =
  /^(?:accueil|ton|attitude|comportement|humeur|amabilité|regard|manières|remarques?)$/u;
/** Words from there to the person. */
const MANNER_TOKENS = 5;
/** Words of the longest « à la caisse ». */
const DESK_TOKENS = 3;
/** « [nom] était pénible »: what a person is said to be. */
const STATE = /^(?:être|paraître|sembler|rester|devenir)$/u;
/** « [nom] m’a agacée ». */
const US = /^(?:me|m'|nous)$/u;
/** Behind these something else is said. */
const ELSE = /^(?:mais|car|donc|et|quand|parce|pourtant|qui|qu[e']|[,;:.!?…()]+)$/u;
/** « [nom] m’a fait une réflexion désagréable »; not « m’a expliqué les difficultés ». */
const DONE = /^(?:faire|dire|répondre|regarder|recevoir|accueillir|traiter|lancer|jeter|envoyer)$/u;
/** What one goes through, or where one was not, blames nobody: « [nom] était déçue », « [nom] nous a manqué ». */
const UNDERGONE =
  /(?:^| )(?!\p{L}+ant(?:e?s?)(?: |$))(?:decu|triste|malheureu|fatigu|epuis|debord|seule?$|malade|frustr|perdue?$|gene|inquiet|stress|absent|dispo|manqu|mal a l|bless|tomb|pleur|emu|desol|attendue?s?(?: |$))/u;

/**
 * The name, the function that one person holds, or whoever is alone at a desk, of whom a clause says ill by words that judge, or null: « [nom] était pénible », « [nom], trop mou », « [nom]
 * m’a agacée », « j’ai détesté [nom] », « la trésorière était pénible », « la dame en caisse, glaciale »; not « l’atelier de [nom] était pénible », « [nom] dans une salle froide ». A mask
 * would leave the blame, and colleagues know whom it meets.
 */
export function blamedIn(run: PassageRun, masked: readonly PersonalData[]): Span | null {
  const ill = run.passage.tagged.tags.sentiment.evidence.filter(
    ({ value, by, entry }) => value < 0 && by === undefined && !UNDERGONE.test(fold(entry)),
  );
  if (ill.length === 0) return null;
  const tokens = tokensIn(run);
  const names = masked.filter(({ kind }) => kind === 'name');
  const people = [...names, ...officesIn(tokens), ...atDesksIn(tokens)];
  return people.find((one) => isBlamed(tokens, one, ill)) ?? null;
}

/** Those of whom the next words say what they are: « la secrétaire m’a rappelée trois fois » is no blame. */
const officesIn = (tokens: readonly Token[]): Span[] =>
  tokens.flatMap(({ form, end }, at) => {
    const the = tokens[at - 1];
    const isOne = the && HOLDER.test(form) && /^(?:l[ea]|l'|notre|votre)$/u.test(the.form);
    const isSaid = tokens.slice(at + 1, at + 3).some(({ lemma }) => STATE.test(lemma));
    return isOne && isSaid ? [{ start: the.start, end }] : [];
  });

/** « La dame en caisse », « la jeune femme de l’accueil », « la caissière »; not « les dames du vestiaire ». */
const atDesksIn = (tokens: readonly Token[]): Span[] =>
  tokens.flatMap(({ form, start, end }, at) => {
    const the = tokens.slice(Math.max(0, at - 2), at).find((one) => THE_ONE.test(one.form));
    if (!the || !isPerson(fold(form))) return [];
    const near = { first: at + 1, end: Math.min(tokens.length, at + 1 + DESK_TOKENS) };
    const desk = runFound(tokens, near, AT_A_DESK);
    if (!desk && !CLERK.test(form)) return [];
    const from = the.form === 'du' ? start : the.start;
    return [{ start: from, end: desk ? tokens[desk.end - 1]!.end : end }];
  });

/** Where « l’accueil », « le ton » stands, of which a person is the one: « de la dame en caisse », « du vigile »; or -1. */
function mannerBefore(tokens: readonly Token[], person: number): number {
  if (!/^(?:de|d'|du)$/u.test(tokens[person - 1]?.form ?? '')) return -1;
  const from = Math.max(0, person - MANNER_TOKENS);
  const manner = tokens.slice(from, person).findLastIndex(({ form }) => MANNER.test(form));
  return manner < 0 ? -1 : from + manner;
}

function isBlamed(
  tokens: readonly Token[],
  name: Span,
  ill: readonly SentimentEvidence[],
): boolean {
  const first = tokens.findIndex((token) => meet(token, name));
  const after = tokens.findLastIndex((token) => meet(token, name)) + 1;
  const isIll = (at: number): boolean =>
    tokens[at] !== undefined && ill.some((one) => meet(one, tokens[at]!));
  if (isVerb(tokens[first - 1]) && isIll(first - 1)) return true;
  const manner = mannerBefore(tokens, first);
  if (manner >= 0 && tokens.slice(manner, first).some((_, at) => isIll(manner + at))) return true;
  const opens = /^(?:PUNCT|CCONJ|SCONJ)?$/u.test(tokens[first - 1]?.pos ?? '');
  if (!opens && manner < 0) return false;
  const from = beginningOf(tokens, after);
  const stop = tokens.findIndex(({ form }, at) => at >= from && ELSE.test(form));
  const end = stop < 0 ? tokens.length : stop;
  const verb = tokens.findIndex((token, at) => at >= from && at < end && isVerb(token));
  const state = tokens.findIndex(
    ({ lemma }, at) => at >= verb && at <= verb + 2 && STATE.test(lemma),
  );
  if (verb >= 0 && state < 0 && !US.test(tokens[verb - 1]?.form ?? '')) return false;
  const judged = verb < 0 ? from : state < 0 ? verb : state + 1;
  const isDone =
    state < 0 && tokens.slice(judged, judged + 3).some(({ lemma }) => DONE.test(lemma));
  const said = tokens.findIndex((_, at) => at >= judged && at < end && isIll(at));
  if (said < 0 || isDone) return said >= 0;
  if (judged === verb) return isVerb(tokens[said]);
  return !tokens.slice(judged, said).some(isOfAnother);
}

/** « Loïc dans une salle froide », « la dame en caisse, le froid »: another thing is judged. */
const isOfAnother = ({ pos, form }: Token): boolean =>
  /^(?:ADP|NOUN)$/u.test(pos) || /^(?:l[ae]s?|l'|ces|cette)$/u.test(form);

/** Where what is said of a name begins, behind « , », « qui » and what stands in brackets. */
function beginningOf(tokens: readonly Token[], after: number): number {
  let from = after;
  if (tokens[from]?.text === '(') {
    const end = tokens.findIndex(({ text }, at) => at > from && text === ')');
    if (end > 0) from = end + 1;
  }
  if (tokens[from]?.text === ',') from += 1;
  return tokens[from]?.form === 'qui' ? from + 1 : from;
}
