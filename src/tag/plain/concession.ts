import { CONCEDING, DESPITE } from '../../french/reserves.js';
import { runAt, runsOf } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import type { Clause } from '../clauses.js';
import { TONE } from '../tone/constants.js';
import { rounded } from '../tone/sentiment.js';
import { netOf, proofOf } from '../tone/valued.js';
import { type Heard, type Labels, withoutSides } from './said.js';

const OPENERS = runsOf([...CONCEDING, ...DESPITE, 'certes']);

/**
 * « Malgré le retard, belle journée », « même si le café était froid, c’était bien » under faults: who concedes
 * one side says the other, whatever was asked.
 */
export function concedesOneSide(reading: Reading, { label: heard }: Heard): Labels | null {
  const { parse, feelings, intents } = reading;
  const { clauses, valuesIn } = feelings;
  if (parse.sentences.length > 1) return null;
  const isConceded = (one: Clause): boolean =>
    one.opening === 'concession' && runAt(parse.tokens, one.first, OPENERS) !== undefined;
  const conceded = clauses.filter(isConceded);
  const others = clauses.filter((one) => !isConceded(one));
  if (conceded.length !== 1) return null;
  const said = others.flatMap(valuesIn).filter(({ value }) => value !== 0);
  const admitted = conceded.flatMap(valuesIn).filter(({ value }) => value !== 0);
  const sum = netOf(said);
  if (Math.abs(sum) < TONE.said) return null;
  const side = sum > 0 ? 'positive' : 'negative';
  if (heard === side || heard === 'mixed') return null;
  const evidence = [...said, ...admitted].sort((a, b) => a.start - b.start).map(proofOf);
  const score = rounded(sum + netOf(admitted));
  const sentiment = { label: side, score, evidence } as const;
  return {
    informative: true,
    sentiment,
    intents: [
      ...(sum > 0 ? (['eloge'] as const) : []),
      ...(sum < 0 || intents.includes('critique') ? (['critique'] as const) : []),
      ...withoutSides(intents),
    ],
  };
}
