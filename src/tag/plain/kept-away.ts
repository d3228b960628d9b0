import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import { isPraise } from '../tone/valued.js';
import { type Heard, type Labels, withoutSides } from './said.js';

/**
 * « Pourquoi n’êtes-vous pas venu ? » « garde d’enfant », « j’étais hospitalisée »: what kept one away blames nobody,
 * unless it names something of the event: « programme creux », « trop cher ».
 */
export const tellsWhyAway = (
  { asked, themes, feelings, intents }: Reading,
  { label }: Heard,
): Labels | null =>
  asked.away && label === 'negative' && themes.length === 0 && !feelings.values.some(isPraise)
    ? { informative: true, sentiment: NO_TONE, intents: withoutSides(intents) }
    : null;
