/** A text without accents and ligatures: `cœur brisé` → coeur brise. */
export function stripAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return FRENCH.test(text) ? text.replace(LETTERS, (letter) => BARE.get(letter)!) : stripped(text);
}

/** Most words have neither. */
const PLAIN = /^[ -~]*$/;
/** Others have letters that are listed, in half the time that it takes to part letters and marks. */
const FRENCH = /^[\0-ÿŒœ‘’“”…–—€\u202f]*$/;
const LETTERS = /[À-ÿŒœ]/g;

const stripped = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæŒÆ]/g, (ligature) => LIGATURES[ligature]!);

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', Œ: 'OE', Æ: 'AE' };

const BARE = new Map(
  [...'Œœ', ...Array.from({ length: 64 }, (_, n) => String.fromCharCode(0xc0 + n))].map(
    (letter) => [letter, stripped(letter)],
  ),
);

const ACCENTED = /[à-öø-ÿœ]/i;
const DECOMPOSED = /[a-z]\u0300|[a-z]\u0301|[a-z]\u0302|c\u0327/i;

/**
 * Whether a text was typed without any accent: its words may stand for accented ones. Whoever types « cœur » types
 * accents too; ❤️, which Unicode writes with a mark as it does an accent, has none.
 */
export const isBare = (text: string): boolean => !ACCENTED.test(text) && !DECOMPOSED.test(text);
