import { formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import { holds } from '../../ground/spans.js';
import type { Expectation } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { asksWhatToDo, asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { COPULAS, isSaidOf, isVerbInFull } from '../tokens.js';
import { isBlame, isPlainlyRuled, type Valued } from '../tone/valued.js';

/*
 * Short answers that say one thing and no more, so that neither their question nor a word that the net has
 * hardly met changes it. Figures are those of the coded answers of `bench/tags`.
 */

/** Whether an answer is words that judge, or a thing and its verdict, and nothing else. */
export const saysNoMore = (values: readonly Valued[], reading: Reading): boolean =>
  onlyJudges(values, reading) || isVerdict(values, reading);

/** Least value of a word that judges a thing alone, and of one that praises it; most tokens of a thing and its verdict. */
const [STRONG, DELIGHT, VERDICT] = [0.5, 0.8, 9];

/**
 * « Une arnaque », « trop formel », « moment sympathique », « pas chaleureux »: nothing but words that judge one
 * way, whatever was asked (where praise or names are, 68 of 73 that blame; where an image is, 69 of 70), but for
 * good words where faults or ideas are. The net errs on those that it has hardly met.
 */
function onlyJudges(values: readonly Valued[], { asked: { expects }, parse }: Reading): boolean {
  const tokens = withoutAside(withoutAim(parse.tokens));
  const blames = values.every(isBlame);
  if (!blames && asksWhatToDo(expects)) return false;
  return (
    values.every((one) => Math.abs(one.value) >= leastOf(one)) &&
    tokens.every(
      (token, at) =>
        isIntense(tokens, token, values) ||
        (AROUND.test(token.pos) && !isHardly(tokens, at)) ||
        DENIES.test(token.form) ||
        WHO.test(token.form) ||
        OF_IT.has(token.lemma) ||
        values.some((one) => holds(one, token)),
    )
  );
}

/**
 * « Le buffet, bof », « la clim un régal », « le programme peut mieux faire », « j’ai trouvé la visite un peu longue »:
 * a thing and its verdict, whatever was asked (with praise 29 of 31 that blame), but for an adjective that may belong
 * to its name (« les démos ratées »), an idea, and what is only good, as it may be asked for (« navettes à l’heure »).
 */
function isVerdict(values: readonly Valued[], { asked: { expects }, parse }: Reading): boolean {
  const tokens = withoutAside(withoutOpinion(withoutAim(parse.tokens)));
  const blames = values.every(isBlame);
  if (!blames && values.some(({ value }) => value < DELIGHT)) return false;
  if (expects === 'ideas' || tokens.length > VERDICT) return false;
  if (mayMove(tokens, expects)) return false;
  const isSoftened = ({ rules }: Valued): boolean => rules.includes('diminisher');
  const least = (one: Valued): number =>
    valuedWords(one, tokens).length > 1 || isSoftened(one) ? leastOf(one) : STRONG;
  if (!values.every((one) => Math.abs(one.value) >= least(one) && isPlainlyRuled(one)))
    return false;
  const [first, ...others] = tokens;
  const subject = first?.pos === 'DET' ? others[0] : first;
  if (subject?.pos !== 'NOUN' || values.some((one) => holds(one, subject))) return false;
  const told = tokens.slice(endOfName(tokens, tokens.indexOf(subject), values));
  const [own, second] = told;
  const isNamed = told.length === 1 && isSaidOf(own) && !(blames && isNamedInFull(tokens, own));
  const isHeld = (token: Token): boolean =>
    AROUND.test(token.pos) ||
    isIntense(told, token, values) ||
    COPULAS.has(token.lemma) ||
    (blames && WAYS.has(token.form)) ||
    values.some((one) => holds(one, token));
  return own !== undefined && !isNamed && second?.text !== '?' && told.every(isHeld);
}

/** « L’offre culturelle insuffisante »: a thing whose name has an adjective already is judged by the next one. */
const isNamedInFull = (tokens: readonly Token[], said: Token | undefined): boolean =>
  tokens[tokens.indexOf(said!) - 1]?.pos === 'ADJ';

/** « Un vrai plaisir », « un véritable fiasco »: what only says that it is one. */
function isIntense(tokens: readonly Token[], token: Token, values: readonly Valued[]): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return INTENSE.has(token.lemma) && next?.pos === 'NOUN' && values.some((one) => holds(one, next));
}
const INTENSE = wordSet('vrai véritable sacré pur immense');

/** « Qui s’éternise », « m’a paru ». */
const WAYS = wordSet("qui m' me nous");

/** What a verdict opens with after a longer name. */
const SAYS = /^(?:VERB|AUX|ADV|PRON|DET)$/u;

/** Where the name of a thing ends: « les temps d’échange », « la pause déjeuner ». */
function endOfName(tokens: readonly Token[], subject: number, values: readonly Valued[]): number {
  // « Pause déjeuner », « tables rondes »
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    (/^(?:NOUN|ADJ)$/u.test(token.pos) || token.form === 'déjeuner') &&
    !values.some((one) => holds(one, token));
  const ofIt = /^(?:de|d'|du|des)$/u.test(tokens[subject + 1]?.form ?? '') ? 2 : 1;
  const end = subject + ofIt;
  // « Le musée des graphiques trompeurs » only names it.
  const isFull = tokens[end]?.pos === 'ADJ' && ofIt === 1 && isSaidOf(tokens[end + 1]);
  const goesOn = isFull || SAYS.test(tokens[end + 1]?.pos ?? '');
  return isPart(tokens[end]) && goesOn ? end + 1 : subject + 1;
}

/** « Trop bruyant pour discuter »: what it is too much for says nothing of its own. */
function withoutAim(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ form }) => form === 'pour');
  const isAim = isVerbInFull(tokens[at + 1]);
  return isAim && tokens.slice(0, at).some(({ form }) => form === 'trop')
    ? tokens.slice(0, at)
    : tokens;
}

/** « J’ai trouvé la plénière un peu longue »: who finds it so says no more. */
function withoutOpinion(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ lemma }) => lemma === 'trouver');
  return at > 0 && tokens[at + 1]?.pos === 'DET' && FINDS.test(formText(tokens.slice(0, at)))
    ? tokens.slice(at + 1)
    : tokens;
}

const FINDS = /^(?:(?:je|on|nous)|j' ?ai|(?:on|nous) (?:a|avons))$/u;

/**
 * « Wifi en carton comme tous les ans », « l’accueil, pire que l’an dernier », « ennuyeux dans l’ensemble »: that it was
 * so before, or not, or all along, judges it no more.
 */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ form }, place) => {
    if (!OPENS_ASIDE.test(form)) return false;
    const rest = formText(tokens.slice(place));
    return EARLIER.test(rest) || THROUGHOUT.test(rest);
  });
  return at > 0 ? tokens.slice(0, at) : tokens;
}

const OPENS_ASIDE = /^(?:comme|qu[e']|par|cette|dans|d[e'u]|sur|en|au)$/u;
const THROUGHOUT =
  /^(?:dans l' ?ensemble|en général|de bout en bout|du début à la fin|par moments|par endroits|sur la fin|sur la durée|en fait|d' ?année en année|au fil d(?:u temps|es ans|es années|es éditions))[^\p{L}]*$/u;
const EARLIER =
  /^(?:cette (?:année|fois)|(?:comme|qu[e']|par rapport (?:à|aux?)) ?(?:(?:à|en) )?(?:tous les ans|toutes les (?:années|fois)|(?:les )?autres (?:années|fois|éditions)|chaque (?:année|fois)|toujours|d' ?hab(?:itude)?|souvent|avant|\d{4}|la (?:dernière|précédente) (?:fois|édition)|l' ?édition (?:précédente|dernière|passée)|l' ?an (?:dernier|passé)|l' ?année (?:dernière|passée|précédente|d' ?avant)))[^\p{L}]*$/u;

/**
 * What is said of a thing, without what its name is worth by itself: « l’ambiance mal organisée », where praise
 * is asked.
 */
export function withoutSubject(
  values: readonly Valued[],
  tokens: readonly Token[],
): readonly Valued[] {
  const at = tokens.findIndex(({ pos }) => pos !== 'DET');
  const [subject, next] = [tokens[at], tokens[at + 1]];
  if (subject?.pos !== 'NOUN' || at > 1 || /^(?:un|une|des)$/u.test(tokens[0]!.form)) return values;
  const isNamed = values.some((one) =>
    valuedWords(one, tokens).every((token) => token === subject),
  );
  const isJudged =
    next !== undefined && (next.lemma === 'être' || /^(?:ADJ|ADV|VERB|INTJ)$/u.test(next.pos));
  const said = values.filter((one) => !holds(one, subject));
  return isNamed && isJudged && said.length > 0 ? said : values;
}

const MOVING = wordSet(
  'bousculer déstabiliser secouer assommer briser heurter ébranler retourner bouleverser rendre gonfler',
);

/** Where something good is asked for, what « m’a bousculée » or « nous a rendus fous » did it. */
export const mayMove = (tokens: readonly Token[], expects: Expectation): boolean =>
  (asksWhatWasLiked(expects) || expects === 'image') &&
  tokens.some(({ lemma }) => MOVING.has(lemma));

/** Least value of a word that judges alone, by itself or softened. */
const leastOf = ({ rules }: Valued): number =>
  rules.some((rule) => rule === 'negation' || rule === 'diminisher') ? 0.2 : 0.4;

/**
 * What may stand around words that judge, but for « peu », which turns some of them, not « un peu de » or « de moins
 * en moins », which turns them all; and what the event is called.
 */
const AROUND = /^(?:DET|ADV|INTJ|PUNCT|SYM)$/u;
const isHardly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:peu|guère|moins|plus|jamais)$/u.test(tokens[at]?.form ?? '') &&
  ![tokens[at - 1], tokens[at + 1]].some((token) => /^(?:un|en)$/u.test(token?.form ?? ''));
/** « On n’aurait pas pu rêver mieux », « je me suis régalée »: whose judgement it is. */
const WHO = /^(?:je|j'|on|nous|ils?|elles?|ça|ca|cela|c'|n[e']|m[e']|s[e']|y|en)$/u;
const DENIES = /^(?:d(?:e|')|zéro|0|sans)$/u;
const OF_IT = wordSet(
  'ce cela ça être ne moment journée événement évènement édition expérience rendez-vous soirée',
);

/** The words of a text that a value stands on. */
export const valuedWords = (one: Valued, tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => holds(one, token));
