import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { DULL } from '../named/word-lists.js';

/** What is dull in two words: « un mode d’emploi », « un contrôle fiscal ». */
const DULL_OF =
  /^(?:mode d' emploi|contrôle (?:fiscal|technique)|salle d' attente|jour (?:de|sans) (?:pluie|pain)|dimanche (?:de pluie|de novembre|soir)|code (?:civil|pénal|du travail)|réunion (?:de (?:copropriété|service|chantier|crise)|tupperware)|porte de prison|feuille d' impôts|jus de chaussettes?|liste de courses|dictionnaire|fin de bail)(?: |$)/u;
/** What a likeness is told by: « comme », « aussi … que ». */
const LIKE = /^(?:comme|qu[e'])$/u;
/** How far behind the word that praises « comme » stands, and how many words the likeness is read in. */
const [NEAR, READ] = [2, 6];

/** « Passionnant comme une notice », « aussi drôle qu’un contrôle fiscal »: praise likened to what deserves none. */
export function likensToDull(tokens: readonly Token[], at: number, end: number): boolean {
  // « Beau comme un camion ».
  if (tokens[at]?.lemma === 'beau') return false;
  const near = tokens.slice(at + 1, Math.min(end, at + 1 + NEAR + READ));
  const like = near.findIndex(({ form }) => LIKE.test(form));
  if (like < 0 || like >= NEAR) return false;
  const equals = tokens[at - 1]?.form === 'aussi' || near[like]?.form === 'comme';
  const [article, ...rest] = near.slice(like + 1);
  if (!equals || !/^(?:une?|l[ea]|du|de|d'|des)$/u.test(article?.form ?? '')) return false;
  const words = article?.form === 'de' ? rest.slice(1) : rest;
  return DULL.has(words[0]?.lemma ?? '') || DULL_OF.test(formText(words));
}
