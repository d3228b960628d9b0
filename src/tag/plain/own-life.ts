import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { SESSIONS } from '../named/word-lists.js';
import { NO_TONE } from '../tone/sentiment.js';
import { turnsOf } from '../turns.js';
import { type Heard, type Labels, withoutSides } from './said.js';

const OWN = turnsOf('own life');
/** Who hosts, what was there and what one had of it: it is no longer of one’s own place alone that one speaks. */
const OF_THE_EVENT =
  /^(?:vous|votre|vos|ici|là-bas|hier|événements?|journées?|salons?|forums?|festivals?|formations?|programme|repas|salles?|animat\p{L}+|intervenante?s?|formateurs?|formatrices?|stages?|prévenue?s?|invitée?s?|informée?s?|concernée?s?|oubliée?s?|écoutée?s?|entendue?s?|représentée?s?|associée?s?|considérée?s?|mieux|meilleure?s?|pires?)$/u;

/**
 * « Dans ma commune on n’a pas de médiateur », « je travaille seule »: a fact of one’s own work or life, told where
 * nothing in particular is asked, blames nobody, unless it is told of what happened.
 */
export function tellsOfOwnLife(
  { asked, parse: { tokens }, intents }: Reading,
  { label }: Heard,
): Labels | null {
  if (label !== 'negative' || asked.expects !== 'neutral') return null;
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  if (!OWN.test(formText(words))) return null;
  const isOfIt = (token: (typeof words)[number]): boolean =>
    OF_THE_EVENT.test(token.form) ||
    SESSIONS.has(token.lemma) ||
    token.tense !== undefined ||
    token.hypothetical;
  if (words.some(isOfIt)) return null;
  return { informative: true, sentiment: NO_TONE, intents: withoutSides(intents) };
}
