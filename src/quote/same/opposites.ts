import { keptIn } from '../../ground/group-by.js';
import type { Token } from '../../model/text.js';
import { OPPOSITES } from '../word-lists.js';
import type { Amount } from './measures.js';

/** Which end of which scales a word is at. */
const ENDS = new Map<string, (readonly [scale: number, end: number])[]>();
OPPOSITES.forEach((ends, scale) => {
  for (const [end, words] of ends.entries())
    for (const word of words) keptIn(ENDS, word, () => []).push([scale, end === 0 ? 1 : -1]);
});

/** The ends of scales that a text is at, such as `3` and `-3`; what lacks is at the other end: « pas assez long ». */
export function endsIn(tokens: readonly Token[], amounts: readonly Amount[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ lemma, form }, at) => {
    const sign = amounts[at] === 'lack' ? -1 : 1;
    // « bondée »: the lemma is the verb’s
    const ends = ENDS.get(lemma) ?? ENDS.get(form.replace(/(?<=[éiu])e?s?$/u, ''));
    for (const [scale, end] of ends ?? []) found.add((scale + 1) * end * sign);
  });
  return found;
}

/** Whether two texts are at the two ends of a scale, and neither at both. */
export const areOpposite = (own: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...own].some((end) => others.has(-end) && !others.has(end) && !own.has(-end));
