import { expect, it } from 'vitest';
import { byFrequency, keptIn } from '../../src/ground/group-by.js';

it('finds what is known by a key once, and gives it back after', () => {
  const known = new Map<string, number[]>();
  let found = 0;
  const find = () => {
    found += 1;
    return [];
  };
  keptIn(known, 'a', find).push(1);
  keptIn(known, 'a', find).push(2);
  keptIn(known, 'b', find);
  expect(known).toEqual(
    new Map([
      ['a', [1, 2]],
      ['b', []],
    ]),
  );
  expect(found).toBe(2);
});

it('gives the most frequent texts first, and those as frequent in the order of their code units', () => {
  expect(byFrequency(['b', 'a', 'é', 'c', 'c'])).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
    ['é', 1],
  ]);
});
