import { bareName } from '../../names.js';
import { filledIn, type Row } from '../table.js';

/** « texte libre », « question ouverte », « choix unique », « oui/non », « échelle de 1 à 5 », « N = 31 ». Bare (names.ts). */
const KIND =
  /^((zone de )?(textes?|reponses?|questions?|champs?|commentaires?) (libres?|ouvertes?|fermees?|courte?s?|longue?s?|uniques?|multiples?|numeriques?|a choix .{1,20})|(choix|reponses?) (uniques?|multiples?|simples?)|cases? a cocher|qc[mu]|menu deroulant|liste( deroulante)?|(echelles?|notes?|likert|nps)( (de|sur|entre))? ?\d.{0,12}|numero|nombre( entier)?|numerique|date|texte|text|obligatoire|facultati(f|ve)|optionnel(le)?|oui ?\/ ?non|open.ended( text)?|free text|(single|multiple) choice|(de )?\d{1,3} (a|à|-) \d{1,3}|\d{1,2}-\d{1,3}|n ?= ?\d+)$/;

/** What figures stand for: « 1 = pas clair, 5 = très clair ». */
const LEGEND = /^\d{1,3} ?[=:] ?[^\d=:].*[,;/–-] ?\d{1,3} ?[=:] ?\D/s;

/** Several cells say so: one may be an answer. */
const SOME = 2;

/** Whether a row under the header tells what each column holds, in every cell that it fills. */
export function isDescription(row: Row | undefined): boolean {
  const told = filledIn(row?.cells ?? []).map(bareName);
  const kinds = new Set(told.filter((cell) => KIND.test(cell) || LEGEND.test(cell)));
  return told.length >= SOME && kinds.size >= SOME && told.every((cell) => kinds.has(cell));
}
