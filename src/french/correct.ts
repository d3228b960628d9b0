import type { Automaton } from './automaton.js';
import { stripAccents } from './normalise.js';
import { nearWords } from './spelling.js';

/** Typed with one letter for two, or two for one: `enrichisant`. */
const collapse = (word: string): string => stripAccents(word).replace(/(.)\1+/g, '$1');
const consonants = (word: string): string => collapse(word).replace(/[aeiouy]/g, '');
const letters = (word: string): string => [...stripAccents(word)].sort().join('');

/** A word this long is seldom near another by chance. */
const LONG = 8;
/** Seen this often, a word is likely even when its consonants differ. */
const FREQUENT = 3;

interface Judged {
  readonly word: string;
  readonly cost: number;
}

function judge(
  typed: string,
  near: string,
  { slips, times }: { slips: number; times: number },
): number {
  const alike = collapse(typed) === collapse(near) || letters(typed) === letters(near);
  const framed = consonants(typed) === consonants(near);
  const likely = times >= (typed.length < LONG ? FREQUENT : 1);
  if (!alike && !framed && !likely) return Number.POSITIVE_INFINITY;
  return 4 * slips - (alike ? 3 : framed ? 1.5 : 0) - Math.min(3, Math.log2(1 + times) / 2);
}

/**
 * The known word that an unknown one was meant to be, or undefined. Names and acronyms are left
 * alone: a capital asks for a long and frequent word.
 */
export function correct(
  surface: string,
  form: string,
  { automaton, frequency }: { automaton: Automaton; frequency(form: string): number },
): string | undefined {
  const capital = surface !== surface.toLowerCase();
  if (capital && form.length < LONG - 1) return undefined;
  let best: Judged = { word: '', cost: Number.POSITIVE_INFINITY };
  for (const { word, slips } of nearWords(automaton, form)) {
    const times = frequency(word);
    if (capital && times < FREQUENT - 1) continue;
    const cost = judge(form, word, { slips, times });
    if (cost < best.cost) best = { word, cost };
  }
  return best.word === '' ? undefined : best.word;
}
