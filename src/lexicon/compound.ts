import { wordSet } from '../ground/listed.js';
import type { Token } from '../model/text.js';
import type { Readings } from './keys.js';

const HYPHENS = /(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu;

/** `accueil-café`, but neither `-là`, nor a number, nor an address. */
export const isCompound = ({ form, guess }: Token): boolean =>
  form.search(HYPHENS) >= 0 && guess !== 'inclusive' && /^\p{L}[\p{L}\p{N}'’‐‑-]*$/u.test(form);

/** A compound written as separate words, of the same length. */
export const asWords = (text: string): string => text.replace(HYPHENS, ' ');

/** A compound written as one word: `week-end`, `weekend`. */
export const asOneWord = (text: string): string => text.replace(HYPHENS, '');

/** `Jean-Pierre`, `Saint-Denis`: the second part has a capital of its own. */
const NAME = /[-‐‑]\p{Lu}\p{Ll}/u;

/** Nouns that before another are mostly prefixes: a `micro-entreprise` has no microphone. */
const PREFIXES = wordSet(
  'auto bio éco euro extra géo hyper méga micro mini moto photo pré radio super télé ultra vidéo',
);

/**
 * Whether each part keeps its own meaning, so that entries may find it: nouns side by side in a
 * word that the dictionary lacks, `accueil-café`, but not `savoir-faire` nor `petit-déjeuner`.
 */
export function isSum(whole: Token, parts: readonly Token[], readings: Readings['readings']) {
  const known = readings(whole.form).length > 0 || readings(asOneWord(whole.form)).length > 0;
  if (known || NAME.test(whole.text) || PREFIXES.has(parts[0]?.form ?? '')) return false;
  return parts.every(
    ({ form, pos }) =>
      form.length > 2 &&
      (pos === 'NOUN' || pos === 'PROPN') &&
      readings(form).some((reading) => reading.pos === 'NOUN'),
  );
}
