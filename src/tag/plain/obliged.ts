import { countOf, formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import { isPraise } from '../tone/valued.js';
import { isEndured } from '../wants/endured.js';
import { blamedBy, type Heard, type Labels, withoutSides, withTone } from './said.js';

/** « Avoir dû », as it is typed; « être obligée de ». */
const HAD_TO =
  /^(?:d(?:e|') )?(?:(?:avoir (?:aussi |encore )?(?:dû|du|du être|dû être)|devoir)(?= [^ ]+(?:er|ir|re|oir)(?: |$))|(?:avoir été|être) (?:obligée?s?|forcée?s?|contrainte?s?) (?:de|d'|à))/u;

/** What nobody is glad to have had to do; « avoir dû improviser ensemble » may well be the best of a day. */
const RESIGNED = wordSet(
  'abandonner annuler choisir courir laisser manquer partir payer quitter rater renoncer rentrer repartir rester sortir',
);

/**
 * « Votre plus beau souvenir ? » « avoir dû laisser mon fauteuil à l’entrée »: what one had to do, and nothing good said of
 * it, is not what one liked; what one had to bear is blamed.
 */
export function onlyObliged(reading: Reading, { label, intents }: Heard): Labels | null {
  const { asked, parse, feelings } = reading;
  const { tokens } = parse;
  if (!asksWhatWasLiked(asked.expects) || label === 'negative') return null;
  const opening = HAD_TO.exec(formText(tokens))?.[0];
  if (opening === undefined || feelings.values.some(isPraise)) return null;
  const verb = tokens[countOf(opening)];
  if (verb && isEndured(tokens, countOf(opening)))
    return withTone(blamedBy(verb, 'judged'), intents);
  if (!RESIGNED.has(verb?.lemma ?? '')) return null;
  return { informative: true, sentiment: NO_TONE, intents: withoutSides(intents) };
}
