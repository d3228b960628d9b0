import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { otherEdition } from '../tone/other-edition.js';
import type { Plain } from './said.js';

/** Most tokens of an answer that does nothing else than compare. */
const MOST = 20;

/**
 * « L’an dernier c’était plus convivial », « il y avait plus d’ateliers l’an dernier »: what is better elsewhere
 * is missed here.
 */
export function comparesEditions({
  parse: { tokens },
  feelings,
  sentiment,
}: Reading): Plain | null {
  const { clauses, values } = feelings;
  if (tokens.length > MOST) return null;
  const compared = clauses.flatMap((clause) => otherEdition(tokens, clause) ?? []);
  const [way] = compared;
  if (!way || compared.length !== clauses.length) return null;
  const { label } = sentiment;
  if (label === 'positive' || label === 'negative') return { ...sentiment, label };
  // « Il y avait plus d’ateliers » may be heard as « il n’y avait plus ».
  if (values.some(({ value, rules }) => value !== 0 && !rules.includes('denial'))) return null;
  const at = tokens.findIndex(({ form }) =>
    /^(?:plus|mieux|meilleure?s?|davantage|moins|pire)$/u.test(form),
  );
  const { start, end, form } = tokens[at]!;
  const score = way === 'more' ? -TONE.intent : TONE.intent;
  const evidence = [{ start, end, entry: form, value: score, rules: ['rival' as const] }];
  return { label: score > 0 ? 'positive' : 'negative', score, evidence };
}
