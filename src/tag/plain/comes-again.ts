import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { isBlame, saidBy } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { type Plain, toned } from './said.js';

const COMES = turnsOf('comes again');

/** « La prochaine fois je viens avec mes collègues »: who brings others praises, where nothing is blamed. */
export function comesAgain({ parse: { tokens }, feelings: { values } }: Reading): Plain | null {
  const [first] = tokens;
  if (!first || !COMES.test(formText(tokens))) return null;
  if (values.some(isBlame) || tokens.some(({ negated }) => negated)) return null;
  return toned(TONE.intent, [saidBy(first, TONE.intent, 'intent')]);
}
