import type { Parse } from '../../model/text.js';
import type { Clause } from '../clauses.js';

const BETTER = /^(?:mieux|meilleure?s?)$/u;

/** What a comparison prefers to what is judged, where it comes first. */
const RIVALS =
  /^(?:anciens?|anciennes?|précédente?s?|original|concurrence|concurrente?s?|avant|autrefois|ailleurs|autres)$/u;

/** « L’ancien était plus solide », « avant, c’était mieux »: the praise goes to something else. */
export function praisesARival({ tokens }: Parse, clause: Clause, at: number): boolean {
  const compares =
    BETTER.test(tokens[at]?.form ?? '') ||
    tokens[at]?.form === 'plus' ||
    (tokens[at - 1]?.form === 'plus' && at > clause.first);
  if (!compares) return false;
  const before = tokens.slice(clause.first, at);
  if (before.some(({ form }) => /^(?:que|qu'|comme|depuis)$/u.test(form))) return false;
  return before.some(({ form }) => RIVALS.test(form));
}
