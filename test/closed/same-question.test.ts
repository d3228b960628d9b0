import { expect, it } from 'vitest';
import { type AskedClosed, closedRewordings } from '../../src/closed/same-question.js';

const asked = (
  name: string,
  edition: string,
  options: string,
  kind: AskedClosed['kind'] = 'multiple',
): AskedClosed => ({ name, kind, editions: [edition], options: options.split(', ') });

const together = (...questions: AskedClosed[]): string[][] =>
  closedRewordings(questions, ['2024', '2025'])
    .map((group) => group.map(({ name }) => name))
    .filter(({ length }) => length > 1);

const SATISFIED = 'Très satisfait·e, Plutôt satisfait·e, Peu satisfait·e';

it.each([
  [
    asked('À quels temps avez-vous participé ?', '2024', 'Plénière, Ateliers, Stands'),
    asked('À quels moments étiez-vous là ?', '2025', 'Stands, Ateliers, Plénière'),
  ],
  [
    asked('Vous êtes :', '2024', 'Élu·e, Agent, Médiateur·rice, Autre', 'choice'),
    asked('Votre profil', '2025', 'Élu(e), Agent, Médiateur(rice), Élève, Autre', 'choice'),
  ],
  [
    asked('Quel est votre degré de satisfaction ?', '2024', SATISFIED, 'scale'),
    asked('Globalement, vous êtes :', '2025', SATISFIED.replaceAll('·e', '(e)'), 'scale'),
  ],
  [
    asked('De 0 à 10, nous recommanderiez-vous à un collègue ?', '2024', '2, 5, 8, 10', 'scale'),
    asked(
      'Note de recommandation (0 = pas du tout, 10 = tout à fait)',
      '2025',
      '4, 9, 10',
      'scale',
    ),
  ],
  [
    asked('Vous avez participé…', '2024', 'Sur place, À distance', 'choice'),
    asked('Comment avez-vous suivi NEC ?', '2025', 'En présentiel, En visio, Les deux', 'choice'),
  ],
])('« $name » is asked in other words', (own, other) => {
  expect(together(own, other)).toEqual([[own.name, other.name]]);
});

it.each([
  [
    asked('Que pensez-vous du repas ?', '2024', SATISFIED, 'scale'),
    asked('Globalement, vous êtes :', '2025', SATISFIED, 'scale'),
  ],
  [
    asked('Vous avez participé…', '2024', 'Sur place, À distance', 'choice'),
    asked('Où avez-vous déjeuné ?', '2025', 'Sur place, Au bistrot', 'choice'),
  ],
  [
    asked('Votre métier', '2024', 'Élu·e, Autre, Agent', 'choice'),
    asked('Votre service', '2025', 'Mairie, Autre, Agent', 'choice'),
  ],
  [
    asked('Quelle note pour le repas du midi ?', '2024', '2, 5, 8, 10', 'scale'),
    asked('Salle, sur 10', '2025', '4, 9, 10', 'scale'),
  ],
  [
    asked('De 0 à 10, nous recommanderiez-vous à un collègue ?', '2024', '2, 5, 8, 10', 'scale'),
    asked('Note de recommandation', '2025', '1, 3, 5', 'scale'),
  ],
])('« $name » is another', (own, other) => {
  expect(together(own, other)).toEqual([]);
});

it('no two of one edition are one, though each has the options of a third', () => {
  const times = 'Plénière, Ateliers, Stands';
  expect(
    together(
      asked('Qu’avez-vous vu ?', '2024', times),
      asked('Qu’avez-vous manqué ?', '2025', times),
      asked('Qu’avez-vous vu cette année ?', '2025', times),
    ),
  ).toEqual([['Qu’avez-vous vu ?', 'Qu’avez-vous vu cette année ?']]);
});
