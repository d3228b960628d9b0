import type { Upos } from '../model/text.js';

const VERBAL: readonly Upos[] = ['VERB', 'AUX'];
const NOMINAL: readonly Upos[] = ['NOUN', 'ADJ'];

/** Words that lose their last vowel before another, and what that one may be where they are typed as one. */
const ELIDED: Readonly<Record<string, readonly Upos[]>> = {
  l: NOMINAL,
  d: [...NOMINAL, ...VERBAL, 'ADV', 'DET', 'PRON'],
  j: VERBAL,
  m: VERBAL,
  t: VERBAL,
  s: VERBAL,
  n: VERBAL,
  qu: [...NOMINAL, ...VERBAL, 'ADV', 'DET', 'PRON', 'ADP'],
};

/** A vowel or a mute `h`, before which they lose it. */
const SOUND = '[aeiouyhàâæéèêëîïôœùûü]';
const SOUNDS = new RegExp(`^${SOUND}`, 'iu');
/** « lIA », « dEhpad », « lÉtat ». */
const BEFORE_NAME = /^(?:l|d|qu)(?=[AEIOUYHÂÉÈÊËÎÏÔÙÛ]\p{L})/u;
const STUCK = new RegExp(`^(${Object.keys(ELIDED).join('|')})(?=${SOUND})(\\p{Ll}{3,})$`, 'u');
/** « jme », « jvois », as they are said. */
const SAID = /^(j)((?:[mt]e|l[ae]s?)|[bcdfgkmprstv]\p{Ll}{3,})$/u;

/** « ya du bruit », « yavait foule »: the pronoun without its space. */
const THERE = /^y(?=(?:a|avai[ts]?|aura|aurait|ait)$)/iu;

/** What « j » typed for « je » may stand before: a pronoun, or a verb that ends so; not « le jour j super ». */
const FIRST_PERSON = /^(?:[mt]e|l[ae]s?|[bcdfgkmprstv]\p{Ll}+[esx])$/u;
const CLITIC = /^(?:[mt]e|l[ae]s?)$/u;

/** « Salle d et c »; « y a t il », where `t` is no word. */
const APART = /^(?:[a-z]+ (?:et|ou)|t (?:ils?|elles?|on))$/u;

/**
 * « d ateliers », « qu on »: the elided word, with the apostrophe that was typed as a space.
 *
 * @param opens whether it opens its sentence: elsewhere a capital is a letter, « le plan L ».
 */
export function withApostrophe(surface: string, next: string, opens: boolean): string {
  if (surface.length > 2) return surface;
  const word = opens ? surface.toLowerCase() : surface;
  const isElided =
    (word === 'c' || Object.hasOwn(ELIDED, word)) &&
    SOUNDS.test(next) &&
    !APART.test(`${word} ${next}`);
  return isElided || (word === 'j' && FIRST_PERSON.test(next)) ? `${surface}'` : surface;
}

/**
 * « dateliers », « lambiance », « jattends »: length of the elided word at the start of what is no word; 0
 * where there is none. A capital may open a name: « Mme Lhomme » is left whole.
 *
 * @param kinds what a word of the dictionary may be.
 */
export function elidedLength(surface: string, kinds: (word: string) => readonly Upos[]): number {
  const [before] = BEFORE_NAME.exec(surface) ?? [];
  if (before !== undefined) return before.length;
  const [, elided = '', rest = ''] = STUCK.exec(surface) ?? SAID.exec(surface) ?? [];
  const isCut = CLITIC.test(rest) || kinds(rest).some((kind) => ELIDED[elided]?.includes(kind));
  return isCut ? elided.length : 0;
}

/** After these, « ma » before a verb is no possessive. */
const BEFORE_HAVING = /^(?:[çs]a|ca|cela|qui|on|ils?|elles?|tout|ne?)$/u;
const PLURAL = /^(?:qui|ils|\p{L}{3,}[sx])$/u;
/** Nor before these. */
const HAD = /^(?:pas|bcp|beaucoup|vraiment|plu|permis|appris|fait|d[ée][çc]u)$/u;

/**
 * « Ça ma plu », « les échanges mont plu », « ya du bruit »: length of the pronoun at the start of what is another word, where
 * the words around leave no doubt; 0 elsewhere.
 *
 * @param isVerb whether a word may be a verb.
 */
export function pronounLength(
  [before, surface, after]: readonly [before: string, surface: string, after: string],
  isVerb: (word: string) => boolean,
): number {
  if (THERE.test(surface)) return 1;
  const typed = surface.toLowerCase();
  if (typed !== 'ma' && typed !== 'mont') return 0;
  const next = after.toLowerCase();
  const isLed = (typed === 'ma' ? BEFORE_HAVING : PLURAL).test(before.toLowerCase());
  const isHad = HAD.test(next) || (isVerb(next) && (isLed || next.endsWith('é')));
  return isHad && (isLed || typed === 'ma') ? 1 : 0;
}
