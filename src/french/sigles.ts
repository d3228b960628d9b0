/** Acronyms that are another word in small letters: the ROTI of a meeting is no roast, a PA (personne âgée) no « pas ». */
const SIGLES: ReadonlySet<string> = new Set(['ROTI', 'PA']);

/** Whether a word is one: in a text that is all in capitals it is not told from the other word. */
export const isSigle = (surface: string, shouted: boolean): boolean =>
  !shouted && SIGLES.has(surface);

/** Two words or more, and none in small letters. */
export const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1;
