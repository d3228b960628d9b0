import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { isPraise, saidBy } from '../tone/valued.js';
import { bothSides, type Labels } from './said.js';

const THING =
  "(?:l[ae]s?|l'|[nv]os|[nv]otre) [\\p{L}-]+(?: (?:d[ue]|des|d'|à|en) (?:l(?:a|') ?)?[\\p{L}-]+)?";
/** « … mais le repas... », « …, par contre le son »: a thing that is set against what was said, and nothing of it. */
const OFF = new RegExp(
  `(?:^| )(?:(?:mais|sauf|quant à) ${THING} (?:\\.{2,}|…)|(?:par contre|en revanche),? ${THING}(?: (?:\\.+|…))?)$`,
  'u',
);

/** « Accueil super mais le repas... »: what is left unsaid praises nothing, so that there are two sides. */
export function trailsOff({
  parse: { tokens },
  feelings: { values },
  intents,
}: Reading): Labels | null {
  const off = OFF.exec(formText(tokens));
  if (!off) return null;
  const turn = countOf(off.input.slice(0, off.index));
  const at = tokens.findLastIndex(({ pos }) => pos === 'NOUN');
  if (at < turn || !values.some(isPraise) || values.some((one) => !isPraise(one) || one.at >= turn))
    return null;
  return bothSides([...values, { ...saidBy(tokens[at]!, -TONE.intent, 'contrast'), at }], intents);
}
