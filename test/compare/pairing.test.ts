import { describe, expect, test } from 'vitest';
import { groupPairing, pairEnds, REST, successive } from '../../src/compare/pairing.js';

const COUNTS = [
  { edition: 'a', people: 3, of: 10 },
  { edition: 'b', people: 5, of: 20 },
  { edition: 'c', people: 0, of: 7 },
];

test('each edition is set against the one before, and the last against the first', () => {
  expect(successive.pairs(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
  ]);
  expect(successive.pairs(['a', 'b'])).toEqual([['a', 'b']]);
});

describe('groups', () => {
  test('two are set against each other', () => {
    expect(groupPairing('').pairs(['a', 'b'])).toEqual([['a', 'b']]);
  });

  test('of three or more each is set against all others; where two answer, these are', () => {
    expect(groupPairing('').pairs(['a', 'b', 'c'])).toEqual([
      [REST, 'a'],
      [REST, 'b'],
      [REST, 'c'],
    ]);
    expect(groupPairing('').pairs(['a', 'c'])).toEqual([['a', 'c']]);
  });

  test('small ones that are only put together are among the others, and no group', () => {
    const labels = ['a', 'b', 'Autres groupes'];
    expect(groupPairing('Autres groupes').pairs(labels)).toEqual([
      [REST, 'a'],
      [REST, 'b'],
    ]);
  });
});

test('the rest is everybody who is counted in another group', () => {
  expect(pairEnds(COUNTS, [REST, 'b'])).toEqual([{ edition: REST, people: 3, of: 17 }, COUNTS[1]]);
  expect(pairEnds(COUNTS, ['a', 'b'])).toEqual([COUNTS[0], COUNTS[1]]);
});
