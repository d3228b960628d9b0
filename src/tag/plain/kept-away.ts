import { formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import { isPraise } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { type Heard, type Labels, withoutSides } from './said.js';

/** What is said as strongly blames: « c’est nul », « je déteste »; illness is told in weaker words, or by an adjective. */
const OUTRIGHT = -1;
const INTEREST = wordSet('intérêt intéresser intéressant inintéressant ennuyer ennuyeux inutile');
const [OTHER, DISLIKED] = [turnsOf('other edition'), turnsOf('disliked')];

/**
 * « Pourquoi n’êtes-vous pas venu ? » « garde d’enfant », « j’étais hospitalisée »: what kept one away blames nobody,
 * unless it names something of the event (« programme creux », « trop cher ») or judges it.
 */
export const tellsWhyAway = (reading: Reading, { label }: Heard): Labels | null =>
  reading.asked.away &&
  label === 'negative' &&
  reading.themes.length === 0 &&
  !reading.feelings.values.some(isPraise) &&
  !judgesTheEvent(reading)
    ? { informative: true, sentiment: NO_TONE, intents: withoutSides(reading.intents) }
    : null;

/** « Aucun intérêt », « mauvaise expérience l’an dernier »; not « un horrible lumbago ». */
function judgesTheEvent({ parse: { tokens }, feelings }: Reading): boolean {
  const said = formText(tokens);
  return (
    OTHER.test(said) ||
    DISLIKED.test(said) ||
    tokens.some(({ lemma }) => INTEREST.has(lemma)) ||
    feelings.values.some(({ value, at }) => value <= OUTRIGHT && tokens[at + 1]?.pos !== 'NOUN')
  );
}
