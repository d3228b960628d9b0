import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { saidBy } from '../tone/evidence.js';
import { comparedEdition } from '../tone/other-edition.js';
import { summarise } from '../tone/sentiment.js';
import type { Plain } from './said.js';

/** Most tokens of an answer that does nothing else than compare. */
const MOST = 20;
/** How far behind « plus » stands what there was more of. */
const NEAR = 4;

/**
 * « L’an dernier c’était plus convivial », « il y avait plus d’ateliers l’an dernier »: what is better elsewhere
 * is missed here. « Mieux que l’an dernier » praises, whatever is asked.
 */
export function comparesEditions({ parse: { tokens }, themes, feelings }: Reading): Plain | null {
  const { clauses, values } = feelings;
  if (tokens.length > MOST) return null;
  const compared = clauses.flatMap((clause) => comparedEdition(tokens, clause) ?? []);
  const [one] = compared;
  if (!one || compared.length !== clauses.length) return null;
  const judging = values.filter(({ value }) => value !== 0);
  if (judging.length > 0) {
    const { label, score, evidence } = summarise(feelings, 'neutral');
    return label === 'positive' || label === 'negative' ? { label, score, evidence } : null;
  }
  if (one.side === 'this') return null;
  const at = tokens.findIndex(
    ({ form }, index) =>
      /^(?:plus|moins|davantage)$/u.test(form) && /^d[e']$/u.test(tokens[index + 1]?.form ?? ''),
  );
  // « Plus d’ateliers », of a thing that a theme knows; « plus petit » may be better or worse.
  const isKnown = themes.some((match) => match.tokens.some((one) => one > at && one <= at + NEAR));
  if (at < 0 || !isKnown) return null;
  const score = one.way === 'more' ? -TONE.intent : TONE.intent;
  const evidence = [saidBy(tokens[at]!, score, 'rival')];
  return { label: score > 0 ? 'positive' : 'negative', score, evidence };
}
