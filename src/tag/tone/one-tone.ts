import type { SentimentLabel, ThemeTag } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import { keepsAReserve } from '../plain/reserve.js';
import { AGAINST } from './sentiment.js';

/** « Excellent, seul bémol la clim »: what is told there is not what the whole is told of. */
const RESERVE =
  /^(?:bémol|regret|hic|reproche|défaut|dommage|cependant|pourtant|malgré|hélas|heureusement)$/u;

/** « Aucune queue » under faults: what is denied is known better by its theme than by the whole. */
const DENIES = /^(?:pas|aucune?|zéro|sans|plus|jamais)$/u;

/**
 * An answer of one tone has it of something: where all its themes are told the other way (« on voyait très
 * bien la calvitie du speaker » blames, « la marche sous la pluie, ravie » praises) and no reserve is kept,
 * their words were facts or irony, and they have the tone of the whole. Of some seventy coded answers that
 * were read, the few that are not so keep a reserve.
 */
export function ofOneTone(
  tags: readonly ThemeTag[],
  whole: SentimentLabel,
  { parse: { tokens }, feelings: { clauses } }: Reading,
): readonly ThemeTag[] {
  const against = AGAINST[whole];
  if (!against || !tags.every(({ polarity }) => polarity === against)) return tags;
  if (clauses.some(({ opening }) => opening !== 'plain') || keepsAReserve(tokens)) return tags;
  if (DENIES.test(tokens[0]?.form ?? '')) return tags;
  if (tokens.some(({ lemma }) => RESERVE.test(lemma))) return tags;
  return tags.map((tag) => ({ ...tag, polarity: whole }));
}
