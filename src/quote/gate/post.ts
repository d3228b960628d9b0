import type { Token } from '../../model/text.js';
import type { Run } from '../../spans.js';
import { lineOf } from '../cut/told-by.js';
import { formsBefore } from './places.js';

const HEAD = '(?:chef|cheffe|responsable|directeur|directrice)(?: adjointe?)?';
const UNIT = '(?:service|bureau|pôle|direction|unité|division|département|secteur|cellule)';
/** « chef de service aux archives », « responsable du pôle urbanisme ». */
const POST = new RegExp(
  `^${HEAD} (?:de|du|de la|de l'|d') ${UNIT} (?:(?:aux?|à la|à l'|des|du|de|de la|de l'|d') )?(?!dans|qui|et|que|en|pour|à|je|j'|mais|ici|venue?|depuis)[\\p{L}-]{4,} `,
  'u',
);
/** Words of the longest of these. */
const LONGEST = 9;
const CLAIMED =
  /(?:^| |')(?:suis|étais|étant|tant que|tant qu')(?: (?:l'|la|le|une?))?(?: (?:nouvelle|nouveau|ancienne?))?$/u;

/** The post of the writer at the head of a unit that is named: in a house, one person holds it. */
export function postAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const opens = at === first || tokens[at - 1]!.pos === 'PUNCT';
  if (!opens && !CLAIMED.test(formsBefore(tokens, at, 4).join(' '))) return null;
  const found = POST.exec(lineOf(tokens, at, Math.min(end, at + LONGEST)))?.[0];
  return found === undefined ? null : { first: at, end: at + found.trim().split(' ').length };
}
