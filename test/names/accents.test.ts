import { expect, it } from 'vitest';
import { isBare } from '../../src/names/accents.js';

it.each([
  ['genial', true],
  ['oeuvre', true],
  ['coeur', true],
  ['cœur', false],
  ['BŒUF', false],
  ['ex æquo', false],
  ['à côté', false],
  ['a\u0300 co\u0302te', false],
  ['garçon', false],
  // Its second character is a mark, which is no accent.
  ['les orgas \u2764\ufe0f', true],
  ['10/10 !', true],
])('tells what was typed without any accent: %s', (text, expected) => {
  expect(isBare(text)).toBe(expected);
});
