import { expect, it } from 'vitest';
import { isBare, stripAccents } from '../../src/names/accents.js';

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

it('takes off the accents of any letter, alike alone and beside one that is not French', () => {
  for (let code = 0; code < 0x2200; code++) {
    const letter = String.fromCharCode(code);
    expect(stripAccents(letter)).toBe(stripAccents(`${letter}ő`).slice(0, -1));
  }
  expect(stripAccents('« L’été » œuvre… ÇÀ ß ř e\u0301')).toBe('« L’ete » oeuvre… CA ß r e');
});
