import { fold } from '../lexicon/keys.js';
import type { Token } from '../model/text.js';
import type { PassageRun } from './passage.js';
import { INSULTS } from './sensitive.js';

/** Whether a word is of a list, whatever its accents and its plural. */
export const isOf = ({ form, lemma }: Token, list: ReadonlySet<string>): boolean =>
  [form, lemma, form.replace(/s$/u, '')].some((word) => list.has(fold(word)));

/** The first insult, as typed, or null. */
export const insultIn = (tokens: readonly Token[]): string | null =>
  tokens.find((token) => isOf(token, INSULTS))?.text ?? null;

/** « je suis », « j’ai », « ma fille », « on m’a dit »: what follows is of the writer or of their own. */
const OWN = /^(?:suis|étais|fus|ai|avais|aie|ayant|étant|mon|ma|mes|moi|m['’]|notre|nos)$/u;
const REACH = 6;

/**
 * The first word of a list that is said of the writer or of one of theirs, or null. A subject is no
 * secret: « un atelier sur le handicap » passes, « mon handicap » does not.
 */
export function intimateIn(
  { passage, first, end }: PassageRun,
  list: ReadonlySet<string>,
): string | null {
  const { tokens } = passage;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token && isOf(token, list) && isOwn(tokens, at)) return token.text;
  }
  return null;
}

function isOwn(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const stop = before.findLastIndex(({ text }) => /^[.;:!?…]+$/u.test(text));
  return before.slice(stop + 1).some(({ form }) => OWN.test(form));
}
