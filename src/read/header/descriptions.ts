import { bareName } from '../../names/names.js';
import { filledIn, type Row, valueAt } from '../rows.js';

/** « texte libre », « question ouverte », « choix unique », « oui/non », « échelle de 1 à 5 ». Bare (names.ts). */
const KIND =
  /^((zone de )?(textes?|reponses?|questions?|champs?|commentaires?) (libres?|ouvertes?|fermees?|courte?s?|longue?s?|uniques?|multiples?|numeriques?|a choix .{1,20})|(choix|reponses?) (uniques?|multiples?|simples?)|cases? a cocher|qc[mu]|menu deroulant|liste( deroulante)?|(echelles?|notes?|likert|nps)(( (de|sur|entre))? ?\d.{0,12})?|numero|nombre( entier)?|numerique|date|texte|text|obligatoire|facultati(f|ve)|optionnel(le)?|oui ?\/ ?non|open.ended( text)?|free text|(single|multiple) choice|(de )?\d{1,3} (a|à|-) \d{1,3}|\d{1,2}-\d{1,3})$/;

/** What figures stand for: « 1 = pas clair, 5 = très clair ». */
const LEGEND = /^\d{1,3} ?[=:] ?[^\d=:].*[,;/–-] ?\d{1,3} ?[=:] ?\D/s;

/** Several cells say so: one may be an answer. */
const SOME = 2;

/** How many answered. Bare. */
const BASE = /^n ?= ?\d+$/;

/** More than a range of figures, « 25-34 », « 1 à 10 », which people tick. */
const hasWord = (cell: string): boolean => /\p{L}{2}/u.test(cell);

/** Whether a row under the header tells what each column holds, in every cell that it fills, and nobody says so `below`. */
export function isDescription(row: Row | undefined, below: readonly Row[]): boolean {
  const cells = row?.cells.map((cell) => cell.trim()) ?? [];
  const comesAgain = cells.some(
    (cell, i) => cell !== '' && below.some((other) => valueAt(other.cells, i) === cell),
  );
  if (comesAgain) return false;
  const told = filledIn(cells).map((cell) => bareName(cell.replace(/^\((.*)\)$/s, '$1')));
  if (told.length < SOME) return false;
  if (told.every((cell) => BASE.test(cell))) return true;
  const areKinds = told.every((cell) => [KIND, LEGEND, BASE].some((kind) => kind.test(cell)));
  return areKinds && new Set(told).size >= SOME && told.some(hasWord);
}
