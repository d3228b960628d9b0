import { formText } from '../../french/runs.js';
import type { Parse } from '../../model/text.js';
import type { QuestionReading } from '../asked/asked.js';
import { stanceTone } from './stance.js';
import type { Valued } from './valued.js';

/** The side that an answer takes of what its question asks; null of nearly all. */
export const sideTone = (parse: Parse, asked: QuestionReading): Valued | null =>
  stanceTone(parse, asked.stance) ?? noneTone(parse, asked);

/** What is worth what was asked for and is not there. */
const VALUE = 0.6;

/** What one says before: « non, jamais », « franchement personne », « je crois : nulle part ». */
const LEAD =
  '(?:(?:euh?|bah|ben|non|nan|franchement|honnêtement|sincèrement|vraiment|absolument|heureusement|malheureusement|hélas|quasiment|presque|je crois|il me semble|pour ma part)(?: ,)? ){0,2}';
/** What has a place in time, in space, in a course. */
const PLACE =
  '(?:moments?|instants?|secondes?|minutes?|heures?|fois|étapes?|endroits?|stades?|points?|lieux?|niveaux?|personnes?)';
const NONE = [
  'jamais',
  'nulle part',
  'personne',
  '(?:de|à|en|avec|par|sur) (?:rien|personne)',
  `(?:[àa]|en|sur|dans) aucune?(?: ${PLACE})?`,
  `aucune?s?(?: ${PLACE})?`,
  `pas (?:une?|la moindre|le moindre)(?: seule?)? ${PLACE}`,
].join('|');
/** « Jamais », « à aucun moment, tout était clair », « personne en particulier »: what follows is another clause. */
const DENIED = new RegExp(
  `^${LEAD}(?:${NONE})(?: (?:vraiment|du tout|honnêtement|franchement|en particulier|merci|je crois))?(?=(?: [,.!;:…(-]|$))`,
  'u',
);

/** Most words of an answer that says of its question’s own words that they do not hold. */
const SHORT = 12;
const DENYING = /^(?:pas|jamais|rien|aucune?s?|nullement|aucunement|zéro|nulle|personne)$/u;
/** « Pas que des difficultés », « pas sans problème », « pas mal appris ». */
const REBOUND = /^(?:que|qu'|sans|mal|seulement|autant|uniquement|toujours|tous|toutes|partout)$/u;
const FULL = /^(?:NOUN|PROPN|ADJ|VERB|NUM|INTJ)$/u;
const FILLING = new RegExp(`^(?:${PLACE}|chose|vraiment|particulier)$`, 'u');

/**
 * « Jamais », « à aucun moment », « nulle part », « personne », « pas du tout décroché »: none of what the
 * question asks for, which praises where faults are asked and blames where praise is.
 */
function noneTone({ tokens }: Parse, { expects, sided }: QuestionReading): Valued | null {
  if (expects !== 'praise' && expects !== 'criticism') return null;
  const first = tokens[0];
  const held =
    DENIED.exec(formText(tokens))?.[0] ?? (deniesAsked(tokens, sided) ? formText(tokens) : '');
  const last = tokens[held.split(' ').length - 1];
  if (!held || !first || !last) return null;
  const value = expects === 'criticism' ? VALUE : -VALUE;
  return { start: first.start, end: last.end, entry: held, value, rules: ['negation'], at: 0 };
}

/** Whether an answer denies, and each full word of it is one of those that its question asks with. */
function deniesAsked(tokens: Parse['tokens'], sided: QuestionReading['sided']): boolean {
  if (!sided || tokens.length > SHORT) return false;
  const full = tokens.filter(
    ({ pos, form }) => FULL.test(pos) && !DENYING.test(form) && !FILLING.test(form),
  );
  return (
    full.length > 0 &&
    full.every(({ lemma }) => sided.has(lemma)) &&
    tokens.some(({ form }) => DENYING.test(form)) &&
    !tokens.some(({ form }) => REBOUND.test(form))
  );
}
