import type { Run } from '../../ground/spans.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { formsLine, runFound } from '../cut/told-by.js';
import { formsBefore, isNamedAt, placeAfter } from './places.js';

const HEAD = '(?:chef|cheffe|responsable|directeur|directrice|agente?)(?: adjointe?)?';
const UNIT = '(?:service|bureau|pôle|direction|unité|division|département|secteur|cellule)';
/** « chef de service aux archives », « responsable du pôle urbanisme ». */
const TIE = "(?:aux?|à la|à l'|des|du|de|de la|de l'|d')";
const POST = new RegExp(
  `^${HEAD} (?:de service ${TIE}|(?:de(?! service)|du|de la|de l'|d') ${UNIT}(?: ${TIE})?) (?!dans|qui|et|que|en|pour|à|je|j'|mais|ici|venue?|depuis)[\\p{L}-]{4,} `,
  'u',
);
/** Words of the longest of these. */
const LONGEST_TOKENS = 9;
const CLAIMED =
  /(?:^| |')(?:suis|étais|étant|tant que|tant qu')(?: (?:l'|la|le|une?))?(?: (?:nouvelle|nouveau|ancienne?))?$/u;
/** Of whom the writer speaks. */
const SPOKEN_OF = /(?:^| )(?:l'|la|le|notre|mon|ma)$/u;
/** Caterers have services too: « le responsable du service traiteur ». */
const ANY_HOUSE = /^(?!agent).* service /u;

/**
 * A post in a unit that is named, the writer’s or that of whom the writer speaks: in a house, few hold it.
 * « je suis cheffe de service aux archives », « l’agent du bureau des étrangers ».
 */
export function postAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const before = formsBefore(tokens, at, 4).join(' ');
  const own = at === first || tokens[at - 1]!.pos === 'PUNCT' || CLAIMED.test(before);
  if (!own && !SPOKEN_OF.test(before)) return null;
  const found = runFound(tokens, { first: at, end: Math.min(end, at + LONGEST_TOKENS) }, POST);
  const isAnyHouse = found && !own && ANY_HOUSE.test(formsLine(tokens, found.first, found.end));
  return !found || isAnyHouse ? null : found;
}

/** « J’ai succédé à [nom] | à la direction de l’espace jeunes de Callac »; not « j’ai écrit à la direction de la mairie ». */
const CAME_TO =
  /(?:^| )(?:je|j'|qui) (?:.* )?(?:suis|etais|(?:suis|ete) (?:arrivee?|nommee?|promue?|elue?|restee?)|(?:succed|remplac)\p{L}+(?: .+)?) a la $/u;
/** « j’ai pris la | direction de », « j’assure la | présidence ». */
const TOOK =
  /(?:^| )(?:je|j'|qui) (?:ai |viens de |avais |vais )?(?:re)?(?:pri(?:s|se)|prends?|prendre|assure|assurais|quitte|exerce|occupe|tiens) (?:de )?la $/u;
const HEADING = /^(?:direction|tete|presidence)$/u;
/** « je préside | le comité de Callac ». */
const HEADS = /^(?:dirige|dirigeais|preside|presidais)$/u;
const BEFORE_TOKENS = 10;

/** The house, with its place, of which the writer is at the head: « espace jeunes de Callac »; « la direction de Callac » is a way to go. */
export function leadingAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const before = fold(`${formsBefore(tokens, at, Math.min(at - first, BEFORE_TOKENS)).join(' ')} `);
  const form = fold(tokens[at]!.form);
  const isHead = HEADING.test(form)
    ? CAME_TO.test(before) || TOOK.test(before)
    : HEADS.test(form) && /(?:^| )(?:je|j') $/u.test(before);
  const place = isHead ? placeAfter(tokens, at, end, isNamedAt) : -1;
  if (place === -1) return null;
  const house = tokens.findIndex(({ pos }, from) => from > at && pos !== 'ADP' && pos !== 'DET');
  return house === place ? null : { first: house, end: place + 1 };
}
