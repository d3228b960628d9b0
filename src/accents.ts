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
