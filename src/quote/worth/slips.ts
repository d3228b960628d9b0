import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';
import { formOf, lemmaOf, posOf } from '../cut/tokens.js';

/*
 * Slips that a reader sees at once and that no dictionary does, as what was typed is a word: only those of
 * which the words around leave no doubt.
 */

const SUBJECT = /^(?:on|l'|je|j'|tu|ils?|elles?|nous|vous|chacune?|tout)$/u;
/** Where or when: « un lieu ou on se pose » is no choice between two things. */
const PLACE = wordSet(
  'lieu endroit espace moment jour journée instant salle monde époque événement atelier session séance formation ' +
    'stage exercice passage partie période matin matinée midi après-midi soir soirée heure semaine année fois table ' +
    'stand coin village ville pause plénière conférence situation',
);
/** « on reste dans la salle ou on sort »: a choice of what one does. */
const isChoice = (subject: string, earlier: readonly Token[]): boolean =>
  earlier.some(
    ({ form }) => form === subject || form === 'soit' || (ME.test(form) && ME.test(subject)),
  );
const ME = /^j[e']$/u;
const ASIDE =
  /^(?:autre|à|du|de|d'|un|le|ce|mon|ton|son|notre|votre|leur|bon|mauvais|chaque|quel|aucun|premier)$/u;
const ASIDES = /^(?:deux|les|des|tous|bons|mauvais|mes|ses|nos|leurs|certains)$/u;
const FEMININE = /^(?:une|la|cette|[mts]a)$/u;
const MANY = /^(?:[lcmtsd]es|[nv]os|leurs|plusieurs|quelques)$/u;

/** Typed without their apostrophe, and read as one word. */
const RUN_TOGETHER = /^(?:jai|jetais|jétais|jaime|cest|cétait|cetait|quil|quon|dun|nest|sest)$/u;

/** « dateliers », « l ambiance »: the elided word, typed without its apostrophe. */
const lacksApostrophe = ({ text, form }: Token): boolean =>
  form.endsWith("'") && /\p{L}$/u.test(text);

/** « au dessus », « au delà »: one word, with its hyphen. */
const isUnhyphened = ({ form }: Token, next: Token | undefined): boolean =>
  form === 'au' && /^(?:dessus|dessous|del[àa])$/u.test(formOf(next));

const BETWEEN = /^(?:tout|bien|très|trop|pas|vraiment|beaucoup)$/u;
const isDone = (token: Token | undefined): boolean =>
  /^(?:été|eu|fait|dit|mis|pris|plu|pu|su|vu)$/u.test(formOf(token)) ||
  (token?.pos === 'VERB' && /(?:é|u|i|is|it|ait)$/u.test(token.form));

/** Each on the tokens from a place on, the one before it, and all those before. */
const SLIPS: readonly ((
  rest: readonly Token[],
  before: Token | undefined,
  earlier: readonly Token[],
) => boolean)[] = [
  // « sa fait du bien », « sa m’a plu », « ma boosté »
  ([own, next]) =>
    /^[mts]a$/u.test(own!.text.toLowerCase()) &&
    (/^(?:AUX|VERB|PRON)$/u.test(posOf(next)) ||
      /^(?:[mts]a|fait|va|plu|permis|appris|ne|n')$/u.test(formOf(next))),
  // « jai adoré », « cest top »
  ([own]) => RUN_TOGETHER.test(own!.text.toLowerCase()) || lacksApostrophe(own!),
  // « apprendre a coder »
  ([own, next]) => own!.text === 'a' && next?.mood === 'infinitive',
  // « il à fait », « ça à été », « on à tout compris »
  ([own, next, after], before) =>
    own!.text === 'à' &&
    /^(?:on|ils?|elles?|qui|ça|[mtl]'|y)$/u.test(formOf(before)) &&
    isDone(BETWEEN.test(formOf(next)) ? after : next),
  // « un lieu ou on se pose »
  ([own, next, after], before, earlier) =>
    own!.text === 'ou' &&
    PLACE.has(lemmaOf(before)) &&
    SUBJECT.test(formOf(next)) &&
    /^(?:AUX|VERB|PRON|ADV)$/u.test(posOf(after)) &&
    formOf(after) !== 'autre' &&
    !isChoice(formOf(next), earlier),
  // « de l’autre coté », « à coté », « des deux cotés »
  ([own], before) =>
    (own!.text === 'coté' && ASIDE.test(formOf(before))) ||
    (own!.text === 'cotés' && ASIDES.test(formOf(before))),
  // « il faut ce poser »
  ([own, next]) => own!.text === 'ce' && next?.mood === 'infinitive',
  // « une bouffé d’air », « une idé »
  ([own], before) =>
    FEMININE.test(formOf(before)) &&
    own!.pos === 'NOUN' &&
    /[^t]é$/u.test(own!.text) &&
    !/(?:tié|clé|acné|psyché)$/u.test(own!.text),
  // « au dessus du lot »
  ([own, next]) => isUnhyphened(own!, next),
  // « nos pratique », « des ateliers et des rencontre »
  ([own], before) =>
    MANY.test(formOf(before)) &&
    own!.pos === 'NOUN' &&
    own!.form === own!.lemma &&
    /(?:ion|té|ment|ique|age|[ae]nce|ée|tte|esse|ure|ise|contre)$/u.test(own!.text),
];

/** « ma 1ere fois », « la 2eme salle »: print has 1re and 2e, with its accent at least. */
const isOrdinalBare = ({ text }: Token): boolean => /^\d+(?:i?eme|ere)s?$/iu.test(text);

/** How many words are typed as no name is, and in no dictionary: « tant mieu », « on a apris ». */
export const unknownIn = (tokens: readonly Token[]): number =>
  tokens.filter(({ pos, text }) => pos === 'PROPN' && /^\p{Ll}{4,}$/u.test(text)).length;

const isSlip = (tokens: readonly Token[], at: number): boolean =>
  SLIPS.some((slips) => slips(tokens.slice(at, at + 3), tokens[at - 1], tokens.slice(0, at)));

/** How many words hold a slip that is sure. */
export const slipsIn = (tokens: readonly Token[]): number =>
  tokens.filter((_, at) => isSlip(tokens, at)).length;

/**
 * « acceuil », « comunication ». A word whose end alone was mended may be one that no dictionary has: « pompière ».
 */
function isMisspelt({ text, form, guess }: Token): boolean {
  const end = [...text].findIndex((letter, at) => letter.toLowerCase() !== form[at]);
  return guess === 'spelling' && end < form.length - 3;
}

/** « bcp », « qqch », as in messages; not what is printed so (« Mme », « rdv »), nor capitals, which may be a sigle. */
const isShort = ({ text, guess }: Token): boolean =>
  guess === 'abbreviation' && /^\p{L}\p{Ll}+$/u.test(text) && !PRINTED.has(text.toLowerCase());

const PRINTED = wordSet('rdv svp etc mme mmes mlle mr dr');

/** A word as it was typed. */
type Typed = Pick<Token, 'text' | 'start' | 'end'>;

/** The words that hold a likely slip, for whoever prints them: those that are sure, accents left out, what is near
 * one known word, and words cut short. */
export const slippedIn = (tokens: readonly Token[]): Typed[] =>
  tokens.flatMap((token, at) => {
    const isSlipped = [lacksMarks, isMisspelt, isShort, isOrdinalBare].some((is) => is(token));
    if (!isSlip(tokens, at) && !isSlipped) return [];
    const next = tokens[at + 1];
    return [lacksApostrophe(token) || isUnhyphened(token, next) ? withNext(token, next) : token];
  });

const withNext = (token: Token, next: Token | undefined): Typed =>
  next === undefined
    ? token
    : {
        text: `${token.text}${next.start === token.end ? '' : ' '}${next.text}`,
        start: token.start,
        end: next.end,
      };

/**
 * « reseau », « etait ». Not capitals, which many leave bare, nor « boite » and « coeur », which print allows,
 * nor « parle », which is a word as it is: of 300 guessed accents, those were the wrong ones.
 */
function lacksMarks({ text, form, guess }: Token): boolean {
  if (guess !== 'accents' || !/^\p{Ll}{3}/u.test(text)) return false;
  return !/és?$/u.test(form) && allowed(form) !== text;
}

const allowed = (form: string): string =>
  form.replaceAll('î', 'i').replaceAll('û', 'u').replaceAll('œ', 'oe');
