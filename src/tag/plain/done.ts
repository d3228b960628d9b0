import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isPredicate, isSpeaker } from '../tokens.js';
import { NO_TONE } from '../tone/sentiment.js';
import type { Valued } from '../tone/valued.js';
import { addressesHosts } from '../wants/addressed.js';
import { headAt } from './bare-name.js';
import { JUDGED, NO_DEED, tellsOfNone } from './lesson.js';
import { isShort, type Labels } from './said.js';

/** « Le club démarre bien mais … », « pas grand chose malheureusement », « une réussite ! » tell more than a deed. */
const TELLS_MORE =
  /^(?:mais|trop|malheureusement|hélas|cependant|pourtant|toutefois|sauf|dommage|faute|aucune?|rien|!|\?)$/u;

/** Whose deed it is where a verb tells one. */
const WHOSE = 4;

/** « Je montre », « j’ai arrêté », « on va à l’Ehpad », not « elle ne désemplit pas » nor « je suis seule ». */
function isOwnDeed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!;
  const next = tokens.slice(at + 1).find(({ pos }) => pos !== 'ADV');
  const told = next?.mood === 'participle' && verb.lemma === 'avoir' ? next : verb;
  return (
    tokens.slice(Math.max(0, at - WHOSE), at).some(isSpeaker) &&
    verb.tense !== 'conditional' &&
    !verb.negated &&
    !NO_DEED.test(told.lemma)
  );
}

/** « Super pratique », « une réussite », not the « groupe d’entraide » that was formed. */
const judges = ({ value, at }: Valued, tokens: readonly Token[]): boolean =>
  Math.abs(value) >= JUDGED && (tokens[at]?.pos !== 'NOUN' || headAt(tokens) === at);

/**
 * « Qu’avez-vous mis en place ? » « un atelier avec l’école », « club robots le mercredi », « pas encore »: a deed, named
 * or told of oneself, judges nothing of the event and asks for nothing. What is told of others is for the net.
 */
export function isDone({ asked, parse, feelings: { values } }: Reading): boolean {
  const { tokens, sentences } = parse;
  if (!asked.done || !isShort(parse)) return false;
  if (sentences.length === 1 && tellsOfNone(formText(tokens))) return true;
  return (
    !values.some((one) => judges(one, tokens)) &&
    !addressesHosts(tokens) &&
    tokens.every(
      (token, at) => !TELLS_MORE.test(token.form) && (!isPredicate(token) || isOwnDeed(tokens, at)),
    )
  );
}

/** Neither praise nor blame, nor a request. */
export const tellsWhatWasDone = (reading: Reading): Labels | null =>
  isDone(reading) ? { informative: true, sentiment: NO_TONE, intents: [] } : null;
