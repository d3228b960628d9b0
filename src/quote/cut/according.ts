import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { textOf } from './tokens.js';
import {
  formsLine,
  MINE,
  type ReportedView,
  runFound,
  STOP,
  stopAfter,
  stopBefore,
  type UncutTokens,
} from './told-by.js';

const NOT_SELF = `(?!${MINE})`;
const YEUX = '(?:leurs?|ses|vos|tes) yeux ';
/** Whose view it is, wherever it stands. */
const ACCORDING = `selon ${NOT_SELF}|d' après ${NOT_SELF}|aux yeux d|à ${YEUX}|du point de vue d`;
/** A word that begins no clause of its own. */
const WORD = "(?!(?:je|j'|qui|que|qu'|si|quand|pour|:|,|;) )\\S+ ";
/** Whose view it is, at the head of a clause or between commas: « prêt à entendre les critiques » is another thing. */
const APART = [
  ACCORDING,
  "à ce qu' (?:il (?:paraît|parait|semble)|ils|elles|on) ",
  "(?:à|si (?:l' )?on|si j') (?:l' |les |en )*(?:lire|écouter|entendre|croire|cro[iî]t|écoute|entend|crois) ",
  '(?:paraît|parait|semble|dit|disait|disent) -(?:t-)?(?:ils?|on|elles?) ',
  // « comme disait Jaurès », « comme l’a dit la maire », « comme mon père le répète »
  `comme (?!(?:je|j'|nous|on) )(?:${WORD}){0,4}?(?:dit|disait|dirait|disent|disaient|écrit|écrivait|chante|chantait|rappelle|rappelait|répète|répétait) `,
  'pour (?:citer|paraphraser|reprendre (?:les mots|la formule|le mot)) ',
  // « Pour être poli », « on va dire », « si l’on peut dire »: not what is meant.
  '(?:pour (?:être|rester) (?:poli|gentil|aimable|diplomate|charitable)[a-z]* |on va dire |façon de parler )',
  "si (?:l' )?(?:on|j') (?:peut|ose|puis) (?:le )?dire ",
  "(?:sur|dans) (?:l' affiche|la brochure|le dépliant|la plaquette|le papier|les discours) ",
].join('|');
const ANYWHERE_AT = new RegExp(`^(?:${ACCORDING})`, 'u');
const APART_AT = new RegExp(`^(?:${APART})`, 'u');
const isHead = (tokens: readonly Token[], { first }: Run, at: number): boolean =>
  at === first ||
  /^(?:[,;:(«—–-]|\.{2,}|…|et|mais|or|car)$/u.test(tokens[at - 1]?.text.toLowerCase() ?? '');

/** « Selon le dépliant, c’est une fête »: up to a stop, or to what the writer thinks. */
export function opened({ tokens }: UncutTokens, sentence: Run): ReportedView[] {
  const views: ReportedView[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if (!isHead(tokens, sentence, at)) continue;
    const teller = runFound(tokens, { first: at, end: Math.min(sentence.end, at + 8) }, APART_AT);
    if (teller) views.push({ first: at, end: stopAfter(tokens, sentence, at + 1), teller });
  }
  return views;
}

/** « une fête, d’après l’affiche », « c’est une vitrine, paraît-il »: back to a stop. */
export function appended({ tokens }: UncutTokens, sentence: Run): ReportedView[] {
  const views: ReportedView[] = [];
  for (let at = sentence.first + 1; at < sentence.end; at++) {
    const before = textOf(tokens[at - 1]);
    const line = formsLine(tokens, at, Math.min(sentence.end, at + 8));
    if (STOP.test(before) || !(before === ',' ? APART_AT : ANYWHERE_AT).test(line)) continue;
    const teller = { first: at, end: stopAfter(tokens, sentence, at) };
    views.push({ first: stopBefore(tokens, sentence, at), end: at, teller });
  }
  return views;
}
