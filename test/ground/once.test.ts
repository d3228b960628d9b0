import { expect, it, vi } from 'vitest';
import { keptByText, once } from '../../src/ground/once.js';

it('a value is worked out once for each thing that it is of', () => {
  const length = vi.fn((some: readonly string[]) => some.length);
  const known = once(length);
  const [one, other] = [['a'], ['a']];
  expect([one, one, other, one].map(known)).toEqual([1, 1, 1, 1]);
  expect(length).toHaveBeenCalledTimes(2);
});

it('a value is worked out once for each text, of a thousand that are kept', () => {
  const length = vi.fn((text: string) => text.length);
  const known = keptByText(length);
  expect(['un', 'deux', 'un'].map(known)).toEqual([2, 4, 2]);
  expect(length).toHaveBeenCalledTimes(2);
  for (let n = 0; n < 999; n++) known(`${n}`);
  expect(known('un')).toBe(2);
  expect(length).toHaveBeenCalledTimes(1002);
});
