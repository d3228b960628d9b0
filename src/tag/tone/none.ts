import { countOf, formText } from '../../french/runs.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import type { QuestionReading } from '../asked/asked.js';
import { stanceTone } from './stance.js';
import { openingWorth, type Valued } from './valued.js';

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
function noneTone({ tokens }: Parse, asked: QuestionReading): Valued | null {
  const { expects, sided } = asked;
  if (expects !== 'praise' && expects !== 'criticism') return null;
  const said = formText(tokens);
  const denied = DENIED.exec(said)?.[0] ?? '';
  const all = expects === 'praise' && ALL.test(said.slice(denied.length));
  const whole = all || deniesAsked(tokens, sided) || didAll(tokens, asked);
  const held = whole ? said : isPlain(said, denied, expects) ? denied : '';
  const value = expects === 'criticism' || all ? VALUE : -VALUE;
  return openingWorth(tokens.slice(0, countOf(held)), held, value, 'negation');
}

/** « Aucun en particulier, tous »: none more than another. */
const ALL = /^ [,.!;:…(-]+ (?:tout|tous|toutes)(?: le monde| les? \p{L}+)?(?: [.!…)]+)?$/u;
/** « Personne, pas de bénévoles », « aucun, j’ai tout aimé »: what follows tells why, and wins. */
const TELLING = /(?<!\p{L})(?:n['e]|pas|aucune?|sans|tout|tous|toutes)(?!\p{L})/u;

/** Whether what denies stands for the whole answer: « aucun en particulier » blames nothing. */
function isPlain(said: string, denied: string, expects: Expectation): boolean {
  if (expects === 'praise' && denied.endsWith('en particulier')) return false;
  return denied !== '' && !TELLING.test(said.slice(denied.length));
}

/** « J’ai tout compris » where one asks what was not understood. */
function didAll(tokens: Parse['tokens'], { undone }: QuestionReading): boolean {
  const full = tokens.filter(({ pos, form }) => FULL.test(pos) && !/^tou(?:te?s?|s)$/u.test(form));
  return (
    full.length > 0 &&
    full.every(({ lemma, negated }) => undone?.has(lemma) && !negated) &&
    tokens.some(({ form }) => form === 'tout')
  );
}

/** « Aucun dysfonctionnement constaté », « je n’ai pas rencontré de difficulté majeure »: how a fault is come upon, and how large it is. */
const COME_UPON =
  /^(?:constater|rencontrer|relever|noter|voir|observer|remarquer|signaler|identifier|avoir|être|majeur|notable|grave|gros|grand|réel|vrai)$/u;

/** Whether an answer says no more than that the fault that its question names was not there, which is about no theme. */
export function deniesNamedFault({ tokens }: Parse, { expects, sided }: QuestionReading): boolean {
  if (expects !== 'criticism' || !sided) return false;
  const told = tokens.filter(({ lemma }) => sided.has(lemma) || !COME_UPON.test(lemma));
  return deniesAsked(told, sided);
}

/** Whether an answer denies, and each full word of it is one of those that its question asks with. */
function deniesAsked(tokens: Parse['tokens'], sided: QuestionReading['sided']): boolean {
  if (!sided || tokens.length > SHORT) return false;
  const isFull = ({ pos, form }: Token): boolean =>
    FULL.test(pos) && !DENYING.test(form) && !FILLING.test(form);
  const full = tokens.filter(isFull);
  // « Pas un problème, des problèmes »: what follows the last comma is denied there.
  const from = tokens.findLastIndex(({ form }) => /^[,;.]$/u.test(form)) + 1;
  const end = tokens.slice(from);
  const isDenied = (part: typeof tokens): boolean => part.some(({ form }) => DENYING.test(form));
  return (
    full.length > 0 &&
    full.every(({ lemma }) => sided.has(lemma)) &&
    isDenied(end.some(isFull) ? end : tokens) &&
    !tokens.some(({ form }) => REBOUND.test(form))
  );
}
