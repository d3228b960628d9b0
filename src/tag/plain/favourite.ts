import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { deniedProof, isBlame, openingWorth, proofOf } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { keepsAReserve } from './reserve.js';
import { type Plain, toned } from './said.js';

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
  const turn = LIKED_BEST.exec(said);
  if (!turn || tokens.at(-1)?.text === '?') return null;
  const from = countOf(said.slice(0, turn.index));
  const end = from + countOf(turn[0]);
  const best = openingWorth(tokens.slice(from, end), turn[0], TONE.intent, 'intent');
  if (!best) return null;
  // « Ce n’est pas ce que j’ai préféré », not « je ne sais pas ce que j’ai préféré ».
  if (tokens[from - 1]?.form === 'pas' && tokens[from - 2]?.lemma === 'être')
    return toned(-TONE.intent, [deniedProof(proofOf(best))]);
  if (tokens.slice(0, end).some(({ negated, form }) => negated || form === 'pas')) return null;
  // « J’ai tout aimé, mais ce que j’ai préféré » keeps no reserve.
  const isBefore = (at: number): boolean => at === from - 1;
  if (values.some((value) => isBlame(value) && !isBefore(value.at))) return null;
  if (keepsAReserve(tokens.filter((_, at) => !isBefore(at)))) return null;
  return toned(TONE.intent, [proofOf(best)]);
}
