import { expect, it } from 'vitest';
import { loadFrench } from '../../src/french/engine.js';
import { isCourtesy } from '../../src/quote/cut/courtesies.js';

const french = loadFrench();

it.each([
  ['Continuez !', true],
  ['MERCI', true],
  ['Merciiii 😊', true],
  ['Mille mercis à vous tous', true],
  ['felicitations et merci', true],
  ['Vivement 2026 !!!', true],
  ['hâte de revenir', true],
  ['Merci pour la navette', false],
  ['Merci aux bénévoles', false],
  ['Continuez les gobelets consignés', false],
  ['Tout', false],
  ['L’année prochaine', false],
])('tells « %s » for a mere courtesy: %s', (text, told) => {
  expect(isCourtesy(french.parse(text).tokens)).toBe(told);
});
