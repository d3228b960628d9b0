import { fold } from '../lexicon/keys.js';
import { listOf } from '../listed.js';
import type { Token } from '../model/text.js';

/** The words of a list, folded. */
export const words = (text: string): ReadonlySet<string> => new Set(listOf(text).map(fold));

/** The expressions of a list, commas between. */
export const expressions = (text: string): readonly string[] =>
  text.split(',').map((one) => one.trim().replace(/\s+/gu, ' '));

/** Whether a word is of a folded list, whatever its accents and its plural. */
export const isListed = ({ form, lemma }: Token, list: ReadonlySet<string>): boolean =>
  list.has(fold(form)) ||
  list.has(fold(lemma)) ||
  (form.endsWith('s') && list.has(fold(form.slice(0, -1))));
