import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Clause } from '../clauses.js';

const GONE = "(?:derni(?:er|ère)|passée?|précédente?|d' avant|antérieure?)s?";
/** Most tokens of a clause that is read so. */
const MOST = 40;
/** What names another edition than the one that is judged; a place or a year does where nothing is set beside it. */
const OTHER = new RegExp(
  `(?:^| )(?:(?:l'?|cette|ces|les|la|une?) (?:an|années?|éditions?|fois|rencontres?) ${GONE}|(?:la|les|l'?) ${GONE} (?:années?|éditions?|fois)|les autres (?:années|éditions|fois)|l'? édition (?:de [^ ]+|d' [^ ]+|à [^ ]+|\\d{4})) |^en \\d{4} | en \\d{4} $`,
  'u',
);
/** « Que l’an dernier », « par rapport à l’an dernier », « comme en 2024 »: this edition is set against it. */
const SET_AGAINST = /(?:^| )(?:qu[e']|comme|depuis|avec|à|contre|contrairement|vs)$/u;
/** « Cette année », « là »: both are spoken of. */
const NOW =
  /(?:^| )(?:cette (?:année|fois|édition)|là|aujourd'hui|maintenant|désormais|est|sont) /u;
const COMPARES =
  /(?:^| )(?<!(?:en|de|non) )(?:plus|mieux|meilleure?s?|davantage|moins|pire)(?! (?:en|jamais|rien|personne)) /u;
/** What is no judgement of an edition: a count, or what happened to oneself; « n’y avait plus » denies. */
const APART =
  /(?:^| )(?:(?:plus|moins) d[e'] (?:\d|deux|trois|quatre|cinq|dix|vingt|cent|mille|la moitié)|(?:j'|je) (?:étais|avais|ai|suis) (?!eu|pu|mieux|plus (?:appris|aimé))|n[e'] )/u;
const LESS = /(?:^| )(?:moins|pire) /u;

/**
 * Whether a clause compares another edition to this one, and says that it had more or less of something:
 * « l’an dernier c’était plus convivial », « il y avait moins de queue en 2024 »; null of « plus convivial que
 * l’an dernier ».
 */
export function otherEdition(
  tokens: readonly Token[],
  { first, end }: Pick<Clause, 'first' | 'end'>,
): 'more' | 'less' | null {
  if (end - first > MOST) return null;
  const words = tokens.slice(first, end).filter(({ pos }) => pos !== 'PUNCT');
  const text = `${formText(words)} `;
  const other = OTHER.exec(text);
  const compared = COMPARES.exec(text);
  if (!other || !compared || NOW.test(text) || APART.test(text)) return null;
  if (SET_AGAINST.test(text.slice(0, other.index).trimEnd())) return null;
  if (/ qu[e'] /u.test(text.slice(Math.min(compared.index, other.index)))) return null;
  return LESS.test(text) ? 'less' : 'more';
}
