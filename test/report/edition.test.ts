import { expect, it } from 'vitest';
import {
  editionName,
  editionsTitle,
  fromTo,
  inEdition,
  ofEdition,
  startingInEdition,
  theEdition,
} from '../../src/messages/edition.js';

it.each([
  [['2025'], 'en 2025'],
  [['2024', '2025'], 'en 2024 et 2025'],
  [['microsoft-forms'], 'dans l’édition «\u00a0microsoft-forms\u00a0»'],
  [['2024-2025'], 'en 2024-2025'],
  [['Mars 2025'], 'en mars 2025'],
  [['vague 1'], 'dans la vague 1'],
  [['Vague 1', 'Vague 2'], 'dans la vague 1 et dans la vague 2'],
  [['Groupe A'], 'dans le groupe A'],
  [['atelier 3'], 'dans l’atelier 3'],
  [['Jour 1', 'Jour 2'], 'le jour 1 et le jour 2'],
  [['site A'], 'sur le site A'],
  [['Semestre 2'], 'au semestre 2'],
  [['tour 1'], 'au tour 1'],
  [['étape 3'], 'à l’étape 3'],
  [['semaine 2'], 'en semaine 2'],
  [['Journée 1'], 'lors de la journée 1'],
  [['session B'], 'lors de la session B'],
  [['édition 3'], 'lors de l’édition 3'],
  [['vague de froid'], 'dans l’édition «\u00a0vague de froid\u00a0»'],
  [['2025', 'Lyon'], 'dans les éditions «\u00a02025\u00a0» et «\u00a0Lyon\u00a0»'],
])(
  '« en » is for years, a noun takes its own preposition, any other edition is named as one: %j',
  (labels, text) => {
    expect(inEdition(...labels)).toBe(text);
  },
);

it('an edition that is no year stands between quotation marks, so that nothing is to be elided', () => {
  expect(ofEdition('2024')).toBe('de 2024');
  expect(ofEdition('Orléans')).toBe('de l’édition «\u00a0Orléans\u00a0»');
  expect(fromTo('2024', '2025')).toBe('de 2024 à 2025');
  expect(fromTo('Orléans', '2025')).toBe('de «\u00a0Orléans\u00a0» à 2025');
});

it('a label that begins with what it counts needs no other noun, and its article contracts', () => {
  expect(ofEdition('vague 1')).toBe('de la vague 1');
  expect(ofEdition('Groupe A')).toBe('du groupe A');
  expect(ofEdition('avril 2025')).toBe('d’avril 2025');
  expect(fromTo('vague 1', 'vague 2')).toBe('de la vague 1 à la vague 2');
  expect(fromTo('groupe A', 'groupe B')).toBe('du groupe A au groupe B');
  expect(theEdition('session 2')).toBe('la session 2');
  expect(theEdition('2024')).toBe('l’édition 2024');
  expect(editionName('Vague 1')).toBe('vague 1');
  expect(editionName('Lyon')).toBe('édition «\u00a0Lyon\u00a0»');
});

it.each([
  [['2025'], 'Édition 2025'],
  [['2024', '2025'], 'Éditions 2024 et 2025'],
  [['vague 1', 'vague 2'], 'Vague 1 et vague 2'],
  [['Mars 2025', 'Juin 2025'], 'Mars 2025 et juin 2025'],
  [['Lyon', 'vague 2'], 'Éditions Lyon et vague 2'],
])('a cover names %j', (labels, text) => {
  expect(editionsTitle(labels)).toBe(text);
});

it('a sentence starts with a capital', () => {
  expect(startingInEdition('Lyon')).toBe('Dans l’édition «\u00a0Lyon\u00a0»');
  expect(startingInEdition('2025')).toBe('En 2025');
});
