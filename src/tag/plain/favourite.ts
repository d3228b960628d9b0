import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { isBlame, openingWorth, proofOf } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { keepsAReserve } from './reserve.js';
import { type Plain, toned } from './said.js';

/** Most tokens of an answer that tells what one liked best. */
const MOST = 25;
const LIKED_BEST = turnsOf('liked best');

/**
 * « Ce que j’ai préféré, c’est la clôture », « mon atelier préféré : celui du matin »: who names what they liked
 * best praises it, where nothing is blamed. The net has met few, as most questions ask for it.
 */
export function namesAFavourite({
  parse: { tokens },
  feelings: { values },
}: Reading): Plain | null {
  const said = formText(tokens);
  const turn = tokens.length <= MOST ? LIKED_BEST.exec(said) : null;
  if (!turn || tokens.at(-1)?.text === '?') return null;
  const from = said.slice(0, turn.index).split(' ').length - 1;
  // « J’ai tout aimé, mais ce que j’ai préféré » keeps no reserve.
  const isBefore = (at: number): boolean => at === from - 1;
  if (values.some((value) => isBlame(value) && !isBefore(value.at))) return null;
  if (keepsAReserve(tokens.filter((_, at) => !isBefore(at)))) return null;
  const words = tokens.slice(from, from + turn[0].split(' ').length);
  const praise = openingWorth(words, turn[0], TONE.intent, 'intent');
  return praise && toned(TONE.intent, [proofOf(praise)]);
}
