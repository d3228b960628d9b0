import { describe, expect, it } from 'vitest';
import { isBeside } from '../../src/closed/beside.js';
import { bareName } from '../../src/names/names.js';
import { cleanCell, noRepairs } from '../../src/read/header/clean.js';
import { measure } from '../../src/read/role/facts.js';
import { listsOf, partsOfLists } from '../../src/read/role/multiple.js';
import { isOpen } from '../../src/read/role/open-score.js';

const LENGTH = 50_000;
/** In milliseconds: what looks again from each character takes twenty seconds and more. */
const MOST = 4_000;

const CELLS: readonly (readonly [string, string])[] = [
  ['spaces', `mot${' '.repeat(LENGTH)}mot`],
  ['line breaks', `mot${'\n'.repeat(LENGTH)}mot`],
  ['commas', 'superbe rencontre, '.repeat(LENGTH / 10)],
  ['slashes', `mot${' / '.repeat(LENGTH)}mot`],
  ['marks', `mot${'. '.repeat(LENGTH)}mot`],
  ['tags', `<p>mot</p>${'\n'.repeat(2 * LENGTH)}mot`],
];

describe('one odd cell takes no more time than its length asks for', () => {
  it.each(CELLS)('%s', (_, cell) => {
    const start = performance.now();
    const counts = new Map([
      [cell, 1],
      ['Très bien, merci', 1],
    ]);
    listsOf(counts);
    partsOfLists(counts);
    isOpen('Avis', measure(counts.keys()));
    isBeside(cell);
    bareName(cell);
    cleanCell(cell, { tool: 'tableau simple', line: 2, repairs: noRepairs() });
    expect(performance.now() - start).toBeLessThan(MOST);
  });
});

it.each([
  ['a, b', ['a', 'b']],
  ['a (b, c), d', ['a (b, c)', 'd']],
  ['x ,  y', ['x', 'y']],
  ['a, b (c', ['a', 'b (c']],
  ['(a, b) c, d', ['(a, b) c', 'd']],
  ['a , b , (c, d)e, f', ['a', 'b', '(c, d)e', 'f']],
  ['a,b', ['a', 'b']],
  ['a(b,c),d', ['a(b,c)', 'd']],
  ['a,b(c', ['a', 'b(c']],
  ['(a,b)c,d', ['(a,b)c', 'd']],
])('commas in brackets belong to the option: « %s »', (value, parts) => {
  expect(partsOfLists(new Map([[value, 1]])).get(value)).toEqual(parts);
});
