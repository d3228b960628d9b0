/** Opens what stands in place of an entry where none found a theme; `lexicons/README.md` promises it. */
const SIGN = 'indice : ';

/** Names the word that points to a theme as its evidence. */
export const signEntry = (word: string): string => `${SIGN}${word}`;

/** Whether some evidence is a word that coded answers taught, and no entry of a lexicon. */
export const isSign = (entry: string): boolean => entry.startsWith(SIGN);
