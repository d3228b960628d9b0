import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/read/role/facts.js';
import { areWords, isVarious } from '../../../src/read/role/scattered.js';

describe('values are various', () => {
  it.each([
    [12, false],
    [13, true],
  ])('where there are more than twelve, however often each is said: %d', (many, is) => {
    const values = Array.from({ length: 9 * many }, (_, at) => `choix ${at % many}`);
    expect(isVarious(measure(values))).toBe(is);
  });
});

describe('short values are words that people typed', () => {
  it.each([
    ['a third without a capital', ['Marie', 'Paul', 'vélo'], true],
    ['fewer', ['Marie', 'Paul', 'Zoé', 'vélo'], false],
    ['none with one', ['bus', 'train', 'vélo'], false],
  ])('%s', (_, values, is) => {
    expect(areWords(measure(values))).toBe(is);
  });
});
