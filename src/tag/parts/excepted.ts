import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isPredicate, isRelative, upTo } from '../tokens.js';
import type { Opener } from './exceptions.js';

export const SWEEPING = /^(?:tout|tous|toutes|rien|aucune?)$/u;

/**
 * What an opener excepts, and where the rest goes on: at strong punctuation, at a comma after which something
 * else is said; one that opens its sentence, at its comma or where a subject follows.
 */
export function exceptedAfter(
  tokens: readonly Token[],
  { at: opener, to: from }: Opener,
  { first, end }: Run,
): { from: number; to: number; next: number } {
  const opens = opener === first;
  const isAll = SWEEPING.test(tokens[opener - 1]?.form ?? '');
  const at = tokens.findIndex(({ text, form }, index) => {
    if (index < from || index >= end) return false;
    if (/^(?:[;:()[\]!?.…]|\.{2,}|[–—])$/u.test(text)) return true;
    if (opens && index > from && SUBJECTS.test(form)) return true;
    // « Tout sauf le repas | était bien ».
    if (isAll && index > from && isSaidOfAll(tokens, index)) return true;
    return text === ',' && (opens || goesOn(tokens, index + 1, end));
  });
  const to = at < 0 ? end : at;
  return { from, to, next: to };
}

/** The verb of what « tout » is, not of what follows a relative. */
const isSaidOfAll = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'être' && tokens[at - 1]?.pos === 'NOUN';

/** What opens « tout était bien » after « à part le repas ». */
const SUBJECTS = /^(?:tout|rien|c'|ce|j'|je|on|ça)$/u;

/** Whether what follows a comma says something else than one more exception. */
function goesOn(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from];
  if (!first || isRelative(first)) return false;
  if (/^(?:INTJ|AUX|VERB)$/u.test(first.pos) || /^(?:merci|bravo)$/u.test(first.form)) return true;
  return upTo(tokens.slice(from, end), ({ text }, n) => n > 0 && text === ',').some(isPredicate);
}
