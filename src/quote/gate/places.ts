import { formText } from '../../french/runs.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { EMPLOYERS } from '../../names/posts.js';
import { isListed, PLACES } from '../word-lists.js';

const TYING = /^(?:de|d'|du|des|à|au|en|la|le|l'|un|une|petit|petite)$/u;
const INHABITED =
  /^(?:communes?|villages?|ville|canton|bourg|habitants?|hab|mairie|département|agglo|agglomération|métropole|intercommunalité|vallée|île|âmes)$/u;
const SAINT = /^sainte?s?-\p{L}/u;
/** « Le président | du conseil départemental » is that of the département; not « un agent du conseil départemental ». */
const PRESIDED =
  /(?:^|-)(?:présidente?|vp) du conseil (?:départemental|régional|municipal|communautaire|métropolitain)$/u;
/** « Le conseil municipal | des enfants ». */
const YOUNG = /^des (?:enfants|jeunes|ados|adolescents|collégiens|lycéens)$/u;
/** Words between a function, or the house that it is in, and its place. */
const FAR_TOKENS = 10;

/** A word before one thing, somebody's or known. */
export const DETERMINED = /^(?:le|la|l'|une?|du|au|mon|ma|notre|son|sa|cette?|votre|leur)$/u;

/** The forms of the words before a place, `count` at most, in order. */
export const formsBefore = (tokens: readonly Token[], at: number, count: number): string[] =>
  tokens.slice(Math.max(0, at - count), at).map(({ form }) => form);

/** « France Travail », « France services »: what is in every town names none, nor does « la France de demain ». */
const OF_FRANCE = /^(?:services?|travail|connect|num|numérique|rénov|bénévolat|active)$/u;

const isOfFrance = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at].some(
    (one) => tokens[one]?.form === 'france' && OF_FRANCE.test(tokens[one + 1]?.form ?? ''),
  );

/** A word written as the name of a place or of a house may be: no acronym. */
export function isNamedAt(tokens: readonly Token[], at: number): boolean {
  const { text, pos, form } = tokens[at]!;
  if (isOfFrance(tokens, at) || /^[ée]tat$/u.test(form)) return false;
  if (form === 'france' && tokens[at - 1]?.form === 'la') return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(text) ||
    (pos === 'PROPN' && /\p{Ll}{3}|\p{Lu}{5}/u.test(text)) ||
    ((PLACES.has(fold(form)) || SAINT.test(form)) && isTiedAt(tokens, at))
  );
}

/** Behind a word that ties it, no « un lot », and an island rather than a meeting: « à la réunion », not « à la réunion de rentrée ». */
function isTiedAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form ?? '';
  if (!TYING.test(before) || /^une?$/u.test(before)) return false;
  if (tokens[at]!.form !== 'réunion') return true;
  const isMeeting = /^(?:ADP|ADJ)$/u.test(tokens[at + 1]?.pos ?? '');
  return formsBefore(tokens, at, 2).join(' ') === 'à la' && !isMeeting;
}

/** « Ambert », « un village de 340 habitants »; not « la commune », where any house is. */
export const isNamedOrCounted = (tokens: readonly Token[], at: number): boolean =>
  isNamedAt(tokens, at) || (INHABITED.test(tokens[at]!.form) && tokens[at - 1]?.pos === 'NUM');

/** « la commune », « 340 habitants »; not « secrétaire de mairie », « élue d’une commune rurale ». */
export const isPlace = (tokens: readonly Token[], at: number): boolean =>
  isNamedAt(tokens, at) || isInhabited(tokens, at, /^(?!une?$)/u);

/** « tout un canton » too, where a single person is told. */
export const isAnyPlace = (tokens: readonly Token[], at: number): boolean =>
  isNamedAt(tokens, at) || isInhabited(tokens, at, DETERMINED);

const isInhabited = (tokens: readonly Token[], at: number, one: RegExp): boolean =>
  (INHABITED.test(tokens[at]!.form) || isPresided(tokens, at)) &&
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ form, pos }) => pos === 'NUM' || (DETERMINED.test(form) && one.test(form)));

const isPresided = (tokens: readonly Token[], at: number): boolean =>
  PRESIDED.test(formText(tokens.slice(Math.max(0, at - 3), at + 1))) &&
  !YOUNG.test(formText(tokens.slice(at + 1, at + 3)));

/** « Responsable informatique | et réseaux de la mairie »: one post goes on. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.form === 'et' &&
  /^(?:NOUN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '') &&
  /^\p{Ll}/u.test(tokens[at + 1]!.text);

/** Index of a place named after a function or an employer, or -1. */
export function placeAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  is = isPlace,
): number {
  let tied = false;
  let reach = from + FAR_TOKENS;
  for (let at = from + 1; at < Math.min(end, reach); at++) {
    const { form, pos } = tokens[at]!;
    // « institutrice a Tulle »
    if (form === 'a' && at === from + 1 && at + 1 < end && isNamedAt(tokens, at + 1)) return at + 1;
    if (/^(?:PUNCT|VERB|AUX|PRON|SCONJ|CCONJ)$/u.test(pos) && !joins(tokens, at)) return -1;
    if (tied && is(tokens, at)) return at;
    if (isListed(tokens[at]!, EMPLOYERS)) reach = at + FAR_TOKENS;
    tied ||= TYING.test(form);
  }
  return -1;
}
