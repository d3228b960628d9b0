import { spaced } from '../markup.js';

/**
 * Plain spaces that print does not break at: inside a number (`2 500`), between a number and its unit or what
 * it numbers (`étape 4`), and after the pronoun `y`, which its verb follows (`il y a`).
 */
const HOLDING =
  /(?<=(?<![\d,])\d{1,3}) (?=\d{3}(?!\d))|(?<=\d) (?=[€%°]|(?:h|min|km|m|kg|g|ans?|mois|jours?|heures?|minutes?|euros?)(?!\p{L}))|(?<=(?<!\p{L})(?:étape|salle|atelier|jour|numéro|n°|page|amphi|niveau|édition|stand|quai|hall|bâtiment|groupe|phase|point|version)) (?=\d)|(?<=(?<!\p{L})y) /giu;

/**
 * A quote as it is drawn, or what signs it: the same characters, but that spaces and apostrophes are those of print.
 * Line ends are plain spaces, French no-break spaces hold before `: ; ! ? »` where the writer typed a
 * space, and `'` inside a word is `’`. The quote itself stays the slice that it is.
 */
export const drawnText = (text: string): string =>
  spaced(
    text
      .trim()
      .replace(/[\u2000-\u200a\u202f\u205f\u3000]/gu, '\u00a0')
      .replace(/[\t\n\r ]+/gu, ' ')
      .replace(HOLDING, '\u00a0')
      .replace(/(?<=\p{L})'(?=[\p{L}\p{N}«“"])/gu, '’'),
  );
