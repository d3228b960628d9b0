import { expect, test } from 'vitest';
import { mannerAsked } from '../../src/wording/manner/manner.js';

test.each([
  ['Si vous deviez décrire cette journée à un·e ami·e, que diriez-vous ?', 'advice'],
  ['Que diriez-vous à un collègue ?', 'advice'],
  ['Que diriez-vous à un-e collègue qui hésite ?', 'advice'],
  ['Pour ceux qui n’ont pas pu venir : que leur diriez-vous ?', 'advice'],
  ['Pour vos collègues qui n’ont pas pu venir, un message ?', 'advice'],
  ['Pour ceux qui ne sont pas satisfaits : que faudrait-il améliorer ?', undefined],
  ['Pour ceux qui n’étaient pas là l’an dernier : qu’avez-vous aimé ?', undefined],
  ['Comment présenteriez-vous la journée à un nouvel habitant ?', 'advice'],
  ['Recommanderiez-vous la journée à un ami ?', undefined],
  ['Quelles suites pensez-vous donner à cette journée ?', 'plans'],
  ['Qu’envisagez-vous de mettre en œuvre dans votre structure ?', 'plans'],
  ['Que pensez-vous des ateliers ?', undefined],
  ['Comptez-vous revenir ?', undefined],
  ['Remarques et suggestions', 'remarks'],
  ['Avez-vous d’autres observations à porter à la connaissance des organisateurs ?', 'remarks'],
  ['Commentaires sur le repas', undefined],
  ['Un dernier mot ?', 'remarks'],
  ['Un dernier mot pour la route ?', 'remarks'],
  ['Quelque chose à ajouter ?', 'remarks'],
  ['Souhaitez-vous ajouter autre chose ?', 'remarks'],
  ['Voulez-vous ajouter quelque chose ?', 'remarks'],
  ['Autre chose ?', 'remarks'],
  ['Autre chose à signaler ?', 'remarks'],
  ['Avez-vous vu autre chose ?', undefined],
  ['Un dernier mot sur les repas ?', undefined],
  ['Que faudrait-il ajouter ?', undefined],
])('%s asks in the manner of %s', (question, manner) => {
  expect(mannerAsked(question)).toBe(manner);
});
