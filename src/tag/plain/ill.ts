import { isOf } from '../../french/clauses.js';
import { holds } from '../../ground/spans.js';
import type { Reading } from '../by-rules.js';
import { EVILS, ILLS, INCIDENTS } from '../named/word-lists.js';
import { isNoun, isPredicate, isSaidOf } from '../tokens.js';
import { isPraise } from '../tone/valued.js';
import { keepsAReserve } from './reserve.js';
import { blamedBy, type Heard, type Plain } from './said.js';

/** What takes an ill away. */
const WITHOUT = /^(?:aucune?|moins|sans|zéro|pas|plus|peu|fini|contre|hors|malgré)$/u;
/** What leads to the first noun of a name: « de l’ », « beaucoup de », « une grosse ». */
const BEFORE = /^(?:DET|ADP|ADV|NUM)$/u;

/**
 * « La pluie et la boue », « une dispute entre organisateurs »: who names an ill of the day, and nothing good, praises
 * nothing by it where one tells what one keeps; not « la colère joyeuse ».
 */
export function namesAnIll(
  { asked, parse: { tokens, sentences }, feelings: { values } }: Reading,
  { label }: Heard,
): Plain | null {
  if (label === 'negative' || label === 'mixed' || sentences.length > 1) return null;
  if (asked.expects !== 'image') return null;
  const at = tokens.findIndex(isNoun);
  const [ill, next] = tokens.slice(Math.max(at, 0));
  // « Une pluie d’idées » is none.
  if (!ill || ill.negated || isSaidOf(next) || isOf(next)) return null;
  if (![EVILS, ILLS, INCIDENTS].some((list) => list.has(ill.lemma.toLowerCase()))) return null;
  const leads = tokens.slice(0, at);
  if (!leads.every(({ pos, form }) => BEFORE.test(pos) && !WITHOUT.test(form))) return null;
  if (tokens.some(isPredicate) || keepsAReserve(tokens)) return null;
  return values.some((one) => isPraise(one) && !holds(one, ill)) ? null : blamedBy(ill, 'named');
}
