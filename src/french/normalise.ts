import { plainApostrophes } from '../names/apostrophes.js';

const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLE = /\p{Cf}/gu;
const PLAIN = /^[a-zà-öø-ÿœ'-]*$/;

/** A word in lower case, composed (NFC), with straight apostrophes and plain hyphens. */
export function normalise(surface: string): string {
  const lower = surface.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return plainApostrophes(lower.normalize('NFC')).replace(HYPHENS, '-').replace(INVISIBLE, '');
}
