import { expect, test } from 'vitest';
import { namedEnds } from '../../src/closed/ends.js';

test.each([
  ['Sur une échelle de 0 à 10, nous recommanderiez-vous ?', [0, 10]],
  ['Recommanderiez-vous l’atelier (0 à 10) ?', [0, 10]],
  ['Notez la journée de 1 à 5', [1, 5]],
  ['Notez entre 1 et 7 l’accueil', [1, 7]],
  ['Satisfaction [0-10]', [0, 10]],
  ['Intérêt du contenu (1 = faible, 5 = fort)', [1, 5]],
  ['Intérêt (1 : pas du tout, 4 : tout à fait)', [1, 4]],
  ['Note sur 20', [0, 20]],
  ['Votre note (/10)', [0, 10]],
] as const)('the ends of a scale are those that its question names: %s', (question, ends) => {
  expect(namedEnds(question, [2, 3])).toEqual(ends);
});

test.each([
  'Quelle note donnez-vous à la journée ?',
  'Combien avez-vous dépensé sur 10 ans ?',
  'Êtes-vous venu 1 à 2 fois ?',
  'Votre avis sur les 10 ateliers',
  'Avez-vous lu le point 1 ?',
])('a question that names no ends has none: %s', (question) => {
  expect(namedEnds(question, [2, 3])).toBeUndefined();
});

test('a note beyond the ends that a question seems to name shows that they are none', () => {
  expect(namedEnds('Notez de 1 à 5', [3, 9])).toBeUndefined();
});
