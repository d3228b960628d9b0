import { expect, test } from 'vitest';
import { asksWhatWasDone } from '../../src/wording/manner/done.js';

test.each([
  'Qu’avez-vous mis en place ?',
  "Qu'avez-vous testé depuis ?",
  'Depuis la formation, qu’avez-vous changé dans votre pratique ?',
  'Ce que j’ai mis en place depuis',
  'Quelles actions avez-vous menées à la suite de la journée ?',
  'Trois mois après, qu’est-ce que vous avez réutilisé avec vos usagers ?',
  'Qu’as-tu mis en pratique depuis le stage ?',
  'Qu’avez-vous pu mettre en œuvre ?',
  'Qu’en avez-vous fait depuis ?',
  'Actions mises en place depuis la formation',
])('« %s » asks what was done', (question) => {
  expect(asksWhatWasDone(question)).toBe(true);
});

test.each([
  'Qu’allez-vous mettre en place ?',
  'Que faudrait-il mettre en place ?',
  'Qu’avez-vous pensé de ce que nous avons mis en place ?',
  'Qu’avez-vous testé sur le salon ?',
  'Qu’est-ce qui vous a empêché de mettre en place vos projets ?',
  'Que n’avez-vous pas mis en place, et pourquoi ?',
  'Quel outil avez-vous le plus aimé tester ?',
  'Qu’auriez-vous changé ?',
  'Qu’avons-nous changé depuis l’an dernier ?',
  'Avez-vous mis en pratique la formation ?',
  'Qu’avez-vous appris ?',
])('« %s » does not', (question) => {
  expect(asksWhatWasDone(question)).toBe(false);
});
