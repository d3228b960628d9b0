import { expect, it } from 'vitest';
import { alphabetical, beginsWith } from '../src/names.js';

it('names stand in the order of a French dictionary', () => {
  expect(['Territoires', 'lieu', 'Écologie', 'Lieu', 'élus'].sort(alphabetical)).toEqual([
    'Écologie',
    'élus',
    'lieu',
    'Lieu',
    'Territoires',
  ]);
});

it.each([
  ["Qu'avez-vous", true],
  ['qu’avez', true],
  ['QU´AVEZ-VOUS  APPRECIE', true],
  ['', true],
  ['Avez-vous', false],
])('tells how a name begins, as people type it: %s', (beginning, expected) => {
  expect(beginsWith('Qu’avez-vous apprécié ?', beginning)).toBe(expected);
});
