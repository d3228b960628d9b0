import type { Upos } from '../model/text.js';

/** `POS suffix` → characters to cut from the form, and what to add, for words of no dictionary. */
type Suffixes = ReadonlyMap<string, readonly [cut: number, add: string]>;

/** Longest suffix that tells a lemma. */
export const LONGEST_SUFFIX = 6;

/** Lemma of an unknown form by its longest known suffix; the form itself where there is none. */
export function guessLemma(suffixes: Suffixes, form: string, pos: Upos): string {
  for (let length = Math.min(LONGEST_SUFFIX, form.length - 1); length > 0; length -= 1) {
    const rule = suffixes.get(`${pos} ${form.slice(-length)}`);
    if (rule) return form.slice(0, form.length - rule[0]) + rule[1];
  }
  return form;
}
