import { expect, it } from 'vitest';
import { beginsWith } from '../src/names.js';

it.each([
  ["Qu'avez-vous", true],
  ['qu’avez', true],
  ['QU´AVEZ-VOUS  APPRECIE', true],
  ['', true],
  ['Avez-vous', false],
])('tells how a name begins, as people type it: %s', (beginning, expected) => {
  expect(beginsWith('Qu’avez-vous apprécié ?', beginning)).toBe(expected);
});
