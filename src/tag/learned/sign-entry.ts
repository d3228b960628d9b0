import type { Evidence } from '../../model/tags.js';

/** What stands in place of an entry where none found a theme; `lexicons/README.md` promises it. */
export const signEntry = (word: string): string => `indice : ${word}`;

/** Words that coded answers taught, as evidence. */
export const learnedBy = (word: string): Pick<Evidence, 'entry' | 'by'> => ({
  entry: signEntry(word),
  by: 'learned',
});
