import type { Echo } from '../../model/quote.js';
import { passageOf, typedIn, wholeSentence } from '../cut/passage.js';
import { isDiscreet, type RulesOf } from '../gate/gate.js';
import type { Sayer } from './same.js';

const MOST_ECHOES = 3;

/** The nearest sentences of other respondents that the gate lets pass whole, with nothing masked. */
export function echoesOf(sayers: readonly Sayer[], rulesOf: RulesOf): Echo[] {
  const echoes: Echo[] = [];
  for (const { unit } of sayers) {
    const passage = passageOf(unit.tagged);
    const whole = wholeSentence(passage, unit.sentence);
    if (!whole || !isDiscreet(whole, rulesOf(unit.tagged))) continue;
    const { id, answer, edition } = unit.tagged.answer;
    const { start, stop: end } = whole;
    echoes.push({ id, answer, edition, start, end, text: typedIn(whole) });
    if (echoes.length === MOST_ECHOES) break;
  }
  return echoes;
}
