import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { EMPLOYERS, JOBS, LETTERED } from '../../names/posts.js';
import { isKnownThing } from './of-nobody.js';
import type { People } from './person-names.js';

/*
 * Capitals behind a shortened title, which may be another word: « pr » is also « pour ».
 */

const CAPITALS = /^\p{Lu}{2,5}$/u;
/** « CN », « BRGT »: no name has no vowel, but where it is shortened behind its title. */
const NO_VOWEL = /^[BCDFGHJKLMNPQRSTVWXZ]+$/u;
/** « Au pr ROUX »: before « pour » stands no article. */
const ARTICLE = /^(?:au|du|le|la)$/iu;

const hasCapitals = (tokens: readonly Token[], title: number): boolean =>
  CAPITALS.test(tokens[title + 1]?.text ?? '') && !ARTICLE.test(tokens[title - 1]?.text ?? '');

/** Jobs, houses, organisations and tools by their letters. */
const isListed = ({ text, form }: Token): boolean =>
  LETTERED.has(text) ||
  [JOBS, EMPLOYERS].some((some) => some.has(fold(form))) ||
  isKnownThing(form);

/** « Un bol d’air pr CN fatigués », « utile pr EPN », « dr RDV annulé »: no titles; « pr ROUX », « mr BRGT » are somebody. */
export function isBeforeAcronym(
  tokens: readonly Token[],
  title: number,
  isWord: People['isWord'],
): boolean {
  const { text } = tokens[title]!;
  if (!/^(?:[Pp]r|[md]r)$/u.test(text) || !hasCapitals(tokens, title)) return false;
  const letters = tokens[title + 1]!;
  if (/^[Pp]r$/u.test(text) && isListed(letters)) return true;
  return NO_VOWEL.test(letters.text) && (text === 'pr' || isWord(letters.form));
}

/** « pr AMO »: masked as « pr ROUX » is, and yet no reason to mask the same letters elsewhere. */
export const isDoubtful = (tokens: readonly Token[], title: number): boolean =>
  /^[pd]r$/u.test(tokens[title]?.text ?? '') && hasCapitals(tokens, title);
