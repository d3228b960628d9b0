/* Whether a question asks for other things than the one that its wording names. */

const MORE =
  /(?<!\p{L})autres? +(?:\p{L}+ +(?:ou|et) +)?(?:suggestion|proposition|id[ée]e|remarque|commentaire|envie|souhait|attente|demande|besoin)s?(?!\p{L}| +de +(?:sujet|th[èe]me|th[ée]matique|contenu))/iu;

/** « Quels sujets aimeriez-vous ? | Autres propositions »: an answer may be about anything. */
export const asksForMore = (rest: string): boolean => MORE.test(rest);

const SUBJECTS = '(?:sujets?|th[eè]mes?|th[eé]matiques?|contenus?)';
const OTHERS =
  '(?:formats?|formes?|activit[eé]s?|animations?|ateliers?|intervenante?s?|lieux?|modalit[eé]s?|dur[eé]es?)';
const BESIDES = " ?(?:,|/|et|ou) ?(?:quels? |quelles? |des |les |d['’]autres )?";
const OF_BOTH = new RegExp(`${SUBJECTS}${BESIDES}${OTHERS}|${OTHERS}${BESIDES}${SUBJECTS}`, 'iu');

/** « Quels thèmes ou formats aimeriez-vous ? »: of which, the answer tells. */
export const asksForOthersToo = (question: string): boolean => OF_BOTH.test(question);
