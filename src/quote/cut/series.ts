import type { Run } from '../../ground/spans.js';
import { isRelative } from '../../tag/tokens.js';
import { sameWord } from './clause-start.js';
import type { Passage } from './passage.js';
import { firstIn, posOf } from './tokens.js';
import { OPENERS, STOPS, SUBJECTS } from './vocabulary.js';

/**
 * « un sac, | une gourde, un stylo », « sur nos secrétaires, | sur la trésorerie », « on disserte, | on applaudit »,
 * « où l’orchestre joue, | où l’on danse », « public, | privé et associatif », « une vision ouverte, | partagée »:
 * what follows the comma is told with what stands before.
 */
export function isAmidSeries(passage: Passage, { first, end }: Run): boolean {
  const { tokens } = passage;
  const [last, next] = [tokens[end - 1]!, tokens[end + 1]!];
  const repeats = tokens.slice(first, end).some(({ form }) => sameWord(form, next.form));
  if (SUBJECTS.has(next.form) || isRelative(next)) return repeats;
  if (/^(?:ADP|ADV|SCONJ)$/u.test(next.pos)) return repeats;
  if (last.pos === 'ADJ' && next.pos === 'ADJ') return true;
  // « il y a des outils démontés partout, | des adultes qui s’amusent »
  if (next.pos === 'DET' && repeats && !saysItself(passage, end + 1)) return true;
  const kind = next.pos === 'DET' ? /^DET$/u : /^(?:NOUN|ADJ)$/u;
  if (!kind.test(next.pos) || (next.pos !== 'DET' && last.pos === 'ADV')) return false;
  const more = tokens.slice(end + 2, end + 12).findIndex(({ text }) => /^(?:,|et|ou)$/u.test(text));
  return more !== -1 && kind.test(posOf(tokens[end + 3 + more]));
}

/** Whether a group has a verb of its own, before any clause that it opens. */
export const saysItself = ({ tokens, finite }: Passage, from: number): boolean => {
  const after = { first: from + 1, end: tokens.length };
  const stop = firstIn(tokens, after, ({ text, form }) => STOPS.has(text) || OPENERS.has(form));
  return tokens
    .slice(from, stop)
    .some(({ mood }, at) => finite[from + at] && mood !== 'participle');
};
