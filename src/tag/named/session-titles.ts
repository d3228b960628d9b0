import type { Parse } from '../../model/text.js';
import { SESSIONS } from './word-lists.js';

/** What opens and closes a title, and the words between it and its session. */
const [OPENS, CLOSES, NEAR] = [/^[«“"]$/u, /^[»”"]$/u, 3];

/** Indexes of the tokens in titles of sessions: « la conf “Tout est cassé” » says nothing of the conference. */
export function titledTokens({ tokens }: Pick<Parse, 'tokens'>): ReadonlySet<number> {
  const titled = new Set<number>();
  let opening = -1;
  for (const [at, { text }] of tokens.entries()) {
    if (opening >= 0 && CLOSES.test(text)) {
      for (let inside = opening; inside <= at; inside++) titled.add(inside);
      opening = -1;
    } else if (OPENS.test(text)) {
      const before = tokens.slice(Math.max(0, at - NEAR), at);
      opening = before.some(({ lemma }) => SESSIONS.has(lemma)) ? at : -1;
    }
  }
  return titled;
}
