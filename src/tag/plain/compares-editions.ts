import { isOf } from '../../french/clauses.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { WORKPLACES } from '../named/word-lists.js';
import { TONE } from '../tone/constants.js';
import { comparedEdition } from '../tone/other-edition.js';
import { summarise } from '../tone/sentiment.js';
import { saidBy } from '../tone/valued.js';
import { type Plain, toned } from './said.js';

const COMPARES = /^(?:plus|moins|davantage|mieux|meilleure?s?|pire)$/u;
/** How far behind « plus » stands what there was more of. */
const NEAR = 4;

/**
 * « L’an dernier c’était plus convivial », « il y avait plus d’ateliers l’an dernier »: what is better elsewhere
 * is missed here. « Mieux que l’an dernier » praises, whatever fault is asked.
 */
export function comparesEditions({ parse, asked, themes, feelings }: Reading): Plain | null {
  const { clauses, values } = feelings;
  const { tokens } = parse;
  const compared = clauses.flatMap((clause) => comparedEdition(parse, clause, asked.expects) ?? []);
  const [one] = compared;
  if (!one || compared.length !== clauses.length) return null;
  // « Plus de monde que l’an dernier » is liked where one says what was.
  if (one.side === 'this' && asksWhatWasLiked(asked.expects)) return null;
  const judging = values.filter(({ value }) => value !== 0);
  if (judging.length > 0) {
    // « Super, encore moins de chaises que l’an dernier »: no word says what the comparison is worth.
    const from = tokens.find(({ form }) => COMPARES.test(form))?.start ?? 0;
    if (one.side === 'this' && judging.every(({ end }) => end <= from)) return null;
    const { label, score, evidence } = summarise(feelings, 'neutral');
    return label === 'positive' || label === 'negative' ? { label, score, evidence } : null;
  }
  if (one.side === 'this' || tokens.some(({ lemma }) => WORKPLACES.has(lemma))) return null;
  const at = tokens.findIndex(
    ({ form }, index) => /^(?:plus|moins|davantage)$/u.test(form) && isOf(tokens[index + 1]),
  );
  // « Plus d’ateliers », of a thing that a theme knows; « plus petit » may be better or worse.
  const isKnown = themes.some((match) => match.tokens.some((one) => one > at && one <= at + NEAR));
  if (at < 0 || !isKnown) return null;
  const score = one.way === 'more' ? -TONE.intent : TONE.intent;
  return toned(score, [saidBy(tokens[at]!, score, 'rival')]);
}
