import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { likensToDull } from '../tone/likened.js';
import { proofOf } from '../tone/valued.js';
import { type Plain, toned } from './said.js';

/** « Le discours, passionnant comme une notice »: whoever likens so mocks, whatever was asked. */
export function mocksByLikeness({
  parse: { tokens },
  feelings: { values },
}: Reading): Plain | null {
  const mocking = values.filter(
    ({ at, rules }) => rules.includes('irony') && likensToDull(tokens, at, tokens.length),
  );
  return mocking.length === 0 ? null : toned(-TONE.intent, mocking.map(proofOf));
}
