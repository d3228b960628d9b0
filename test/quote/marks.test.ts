import { expect, it } from 'vitest';
import { markedIn } from '../../src/quote/proof/marks.js';

it('a mark left open costs no look back from each letter after it', () => {
  const before = performance.now();
  expect(markedIn(`“${'a'.repeat(200_000)}`)).toHaveLength(1);
  // Some milliseconds in proportion to its length; half a minute by its square.
  expect(performance.now() - before).toBeLessThan(2000);
});
