import { expect, test } from 'vitest';
import { countKeys } from '../../src/read/streamed/counted.js';

test('keys are counted up to a number of them: the next pass for first, and it is known', () => {
  const keys = countKeys(3);
  const counted = ['a', 'b', 'a', 'c', 'd', 'd', 'b'].map((key) => keys.add(key));
  expect(counted).toEqual([0, 0, 1, 0, 0, 0, 1]);
  expect([keys.isFull(), keys.has('c'), keys.has('d')]).toEqual([true, true, false]);
});
