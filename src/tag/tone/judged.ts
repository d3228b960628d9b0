import type { Parse, Token } from '../../model/text.js';
import { firstEndingAfter } from '../../spans.js';
import type { Valued } from './feelings.js';

/** Whether praise is overruled by what blames beside it: « humour lourdingue », « l’ambiance était glaciale », « belle arnaque ». */
export function isJudged(
  { tokens }: Parse,
  { at, end, value }: Valued,
  blamed: ReadonlySet<number>,
): boolean {
  if (value <= 0) return false;
  if (isFoundWanting(tokens, { at, end }, blamed) || adorns(tokens, at, blamed)) return true;
  if (tokens[at]?.pos !== 'NOUN') return false;
  const blames = (index: number): boolean =>
    /^(?:ADJ|VERB|NOUN|PROPN)$/.test(tokens[index]?.pos ?? '') && blamed.has(index);
  let next = at + 1;
  while (next < at + 4 && /^(?:AUX|ADV)$/.test(tokens[next]?.pos ?? '')) next += 1;
  return blames(next) || blames(at - 1);
}

/** « Belle arnaque », « un excellent somnifère »: the adjective only makes the noun stronger. */
const adorns = (tokens: readonly Token[], at: number, blamed: ReadonlySet<number>): boolean =>
  tokens[at]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'NOUN' && blamed.has(at + 1);

/** What stands between a subject and what is said of it. */
const SAID_OF = /^(?:AUX|ADV)$/;
const CLITIC = /^(?:n[e']|s[e']|y|en|m[e']|nous)$/u;
/** Most of them: « n’était vraiment pas ». */
const BETWEEN = 5;

/** « La convivialité n’était pas au rendez-vous », « la qualité s’est dégradée »: the predicate takes it back. */
function isFoundWanting(
  tokens: readonly Token[],
  { at, end }: Pick<Valued, 'at' | 'end'>,
  blamed: ReadonlySet<number>,
): boolean {
  const last = firstEndingAfter(tokens, end - 1);
  if (tokens[at - 1]?.pos !== 'DET' || tokens[last]?.pos !== 'NOUN') return false;
  for (let next = last + 1; next <= last + 1 + BETWEEN; next++) {
    const token = tokens[next];
    if (!token) return false;
    if (blamed.has(next)) return true;
    if (!SAID_OF.test(token.pos) && !CLITIC.test(token.form) && token.lemma !== 'être')
      return false;
  }
  return false;
}
