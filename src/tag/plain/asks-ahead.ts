import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import { isBlame } from '../tone/valued.js';
import { type Labels, withoutSides } from './said.js';

/** What wants to know of what is to come: « les supports seront-ils envoyés ? », not « où étaient les élus ? ». */
const AHEAD =
  /^(?!(?:quand|pourquoi|où|qui) ).*(?:(?:sera|seront|aura|auront|fera) ?-(?:t-)?(?:il|elle|ils|elles|on)|(?:est-ce qu[e'] |^)(?:[^ ]+ ){1,5}(?:sera|seront|aurons|aura|aurez) [^?]+|peut ?-on (?:avoir|recevoir|revoir|retrouver|récupérer|télécharger) [^?]+|(?:pouvez|pourriez|pourrez) ?-vous (?:nous |me )?(?:envoyer|transmettre|partager|communiquer|mettre) [^?]+) ?.*\?$/u;

/** A question of what is to come asks the organisers, and blames nobody, though faults are asked. */
export function asksAhead({
  asked,
  parse: { tokens, sentences },
  feelings,
  intents,
}: Reading): Labels | null {
  if (asked.expects !== 'criticism' || sentences.length > 1) return null;
  if (
    !AHEAD.test(formText(tokens)) ||
    tokens.some(({ negated, form }) => negated || form === 'enfin')
  )
    return null;
  if (feelings.values.some(isBlame)) return null;
  const others = withoutSides(intents).filter((one) => one !== 'question');
  return { informative: true, sentiment: NO_TONE, intents: [...others, 'question'] };
}
