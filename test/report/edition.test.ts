import { expect, it } from 'vitest';
import { fromTo, inEdition, ofEdition, startingInEdition } from '../../src/messages/edition.js';

it.each([
  [['2025'], 'en 2025'],
  [['2024', '2025'], 'en 2024 et 2025'],
  [['microsoft-forms'], 'dans l’édition «\u00a0microsoft-forms\u00a0»'],
  [['2025', 'Lyon'], 'dans les éditions «\u00a02025\u00a0» et «\u00a0Lyon\u00a0»'],
])('« en » is for years, any other edition is named as one: %j', (labels, text) => {
  expect(inEdition(...labels)).toBe(text);
});

it('an edition that is no year stands between quotation marks, so that nothing is to be elided', () => {
  expect(ofEdition('2024')).toBe('de 2024');
  expect(ofEdition('Orléans')).toBe('de l’édition «\u00a0Orléans\u00a0»');
  expect(fromTo('2024', '2025')).toBe('de 2024 à 2025');
  expect(fromTo('Orléans', '2025')).toBe('de «\u00a0Orléans\u00a0» à 2025');
});

it('a sentence starts with a capital', () => {
  expect(startingInEdition('Lyon')).toBe('Dans l’édition «\u00a0Lyon\u00a0»');
  expect(startingInEdition('2025')).toBe('En 2025');
});
