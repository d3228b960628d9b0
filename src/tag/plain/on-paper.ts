import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { netOf, proofOf } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { type Plain, toned } from './said.js';

const [ON_PAPER, IN_FACT] = [turnsOf('on paper'), turnsOf('in fact')];
/** Most tokens of what opens its second half. */
const IN_FACT_TOKENS = 4;

/**
 * « Sur le papier c’était alléchant, en réalité c’était creux »: what it was in fact is what is judged, whatever
 * was asked and whatever was promised.
 */
export function contradictsThePaper({ parse: { tokens }, feelings }: Reading): Plain | null {
  if (!ON_PAPER.test(formText(tokens))) return null;
  const at = tokens.findIndex((_, index) =>
    IN_FACT.test(formText(tokens.slice(index, index + IN_FACT_TOKENS))),
  );
  const told = feelings.values.filter((one) => one.at >= at && one.value !== 0);
  const sum = netOf(told);
  return at < 0 || sum === 0 ? null : toned(sum, told.map(proofOf));
}
