const APOSTROPHES = /[’ʼ‘‛´`′＇]/g;
const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLE = /\p{Cf}/gu;
const PLAIN = /^[a-zà-öø-ÿœ'-]*$/;

/** A word in lower case, composed (NFC), with straight apostrophes and plain hyphens. */
export function normalise(surface: string): string {
  const lower = surface.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, '');
}

const ACCENTED = /[à-öø-ÿœ]/i;
const DECOMPOSED = /[a-z]\u0300|[a-z]\u0301|[a-z]\u0302|c\u0327/i;

/** Whether a text was typed without any accent: its words may stand for accented ones. */
export const isBare = (text: string): boolean => !ACCENTED.test(text) && !DECOMPOSED.test(text);
