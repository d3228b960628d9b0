import { stripAccents } from '../accents.js';
import type { Automaton } from './automaton.js';
import { nearWords } from './spelling.js';

/** Typed with one letter for two, or two for one: `enrichisant`. */
const collapse = (word: string): string => stripAccents(word).replace(/(.)\1+/g, '$1');
const consonants = (word: string): string => collapse(word).replace(/[aeiouy]/g, '');
const letters = (word: string): string => [...stripAccents(word)].sort().join('');

/** A word this long is seldom near another by chance. */
const LONG = 8;
/** Words this long may hold two slips that change their consonants. */
const VERY_LONG = 10;
/** Seen this often, a word is likely even when its consonants differ. */
const FREQUENT = 3;
const VERY_FREQUENT = 5;
const COMMON = 12;

interface Judged {
  readonly word: string;
  readonly cost: number;
}

interface Near {
  readonly slips: number;
  readonly times: number;
}

/** What a slip did to a word, from the likeliest to the least likely. */
const SLIPS = ['accents', 'doubled', 'swapped', 'vowels', 'unfinished', 'other'] as const;
type Slip = (typeof SLIPS)[number];

function slipOf(typed: string, near: string): Slip {
  if (stripAccents(typed) === stripAccents(near)) return 'accents';
  if (collapse(typed) === collapse(near) && typed.length !== near.length) return 'doubled';
  if (typed.length === near.length && letters(typed) === letters(near)) return 'swapped';
  if (consonants(typed) === consonants(near)) return 'vowels';
  return near.length === typed.length + 1 && near.startsWith(typed) ? 'unfinished' : 'other';
}

/** Whether a correction is likely enough to be made: none is better than a wrong one. */
function isLikely(slip: Slip, { length }: string, { slips, times }: Near): boolean {
  switch (slip) {
    case 'accents':
      return true;
    case 'doubled':
      return times > 0 || length >= LONG;
    case 'swapped':
      return times > 0 && length > LONG - 3;
    case 'vowels':
      return times >= FREQUENT ? length >= LONG - 1 : times > 0 && length >= LONG;
    case 'unfinished':
      return times >= VERY_FREQUENT && length > LONG - 3;
    case 'other':
      if (times >= COMMON && slips === 1) return length >= LONG - 1;
      return times >= FREQUENT && length >= (slips > 1 ? VERY_LONG : LONG);
  }
}

function judge(typed: string, near: string, found: Near): number {
  const slip = slipOf(typed, near);
  if (!isLikely(slip, typed, found)) return Number.POSITIVE_INFINITY;
  return 4 * found.slips + SLIPS.indexOf(slip) - Math.min(3, Math.log2(1 + found.times) / 2);
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
