import { spaced } from '../markup.js';

/**
 * Plain spaces that print does not break at: inside a number (`2 500`), between a number and its unit or what
 * it numbers (`étape 4`), and after the pronoun `y`, which its verb follows (`il y a`).
 */
const HOLDING =
  /(?<=(?<![\d,])\d{1,3}) (?=\d{3}(?!\d))|(?<=\d) (?=[€%°]|(?:h|min|km|m|kg|g|ans?|mois|jours?|heures?|minutes?|euros?)(?!\p{L}))|(?<=(?<!\p{L})(?:étape|salle|atelier|jour|numéro|n°|page|amphi|niveau|édition|stand|quai|hall|bâtiment|groupe|phase|point|version)) (?=\d)|(?<=(?<!\p{L})y) /giu;

/** Words between straight marks that face each other: the second level of French marks is “ ”. */
const STRAIGHT = /(?<![\p{L}\p{N}"])"(?=[^\s"])([^"]*)(?<=[^\s"])"(?![\p{L}\p{N}"])/gu;

/**
 * A quote as it is drawn, or what signs it: the same characters, but that spaces, apostrophes and quotation
 * marks are those of print. Line ends are plain spaces, French no-break spaces hold before `: ; ! ? »` where
 * the writer typed a space, `'` inside a word is `’`, and `"so"` is `“so”`, or `« so »` where there is nothing
 * else. The quote itself stays the slice that it is.
 */
export const drawnText = (text: string): string =>
  spaced(
    text
      .trim()
      .replace(/[\u2000-\u200a\u202f\u205f\u3000]/gu, '\u00a0')
      .replace(/[\t\n\r ]+/gu, ' ')
      .replace(HOLDING, '\u00a0')
      .replace(/(?<=\p{L})'(?=[\p{L}\p{N}«“"])/gu, '’')
      .replace(/^"([^"]*)"$/u, '«\u00a0$1\u00a0»')
      .replace(STRAIGHT, '“$1”'),
  );

/** Words between French marks inside others: the card’s own marks, in another colour, are of the first level. */
const INNER = /«\s?([^«»]*?)\s?»(?<!^«[^«»]*»(?=$))/gu;

/** The words of a quote as they stand between the marks of its card. */
export const drawnQuote = (text: string): string => drawnText(text).replace(INNER, '“$1”');
