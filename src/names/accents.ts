/** A text without accents and ligatures: `cœur brisé` → coeur brise. */
export const stripAccents = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[œæŒÆ]/g, (ligature) => LIGATURES[ligature]!);

/** Most words have neither. */
const PLAIN = /^[ -~]*$/;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', Œ: 'OE', Æ: 'AE' };

const ACCENTED = /[à-öø-ÿœ]/i;
const DECOMPOSED = /[a-z]\u0300|[a-z]\u0301|[a-z]\u0302|c\u0327/i;

/**
 * Whether a text was typed without any accent: its words may stand for accented ones. Whoever types « cœur » types
 * accents too; ❤️, which Unicode writes with a mark as it does an accent, has none.
 */
export const isBare = (text: string): boolean => !ACCENTED.test(text) && !DECOMPOSED.test(text);
