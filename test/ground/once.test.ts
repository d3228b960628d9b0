import { expect, it, vi } from 'vitest';
import { once } from '../../src/ground/once.js';

it('a value is worked out once for each thing that it is of', () => {
  const length = vi.fn((some: readonly string[]) => some.length);
  const known = once(length);
  const [one, other] = [['a'], ['a']];
  expect([one, one, other, one].map(known)).toEqual([1, 1, 1, 1]);
  expect(length).toHaveBeenCalledTimes(2);
});
