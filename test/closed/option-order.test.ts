import { expect, test } from 'vitest';
import { orderOptions } from '../../src/closed/option-order.js';
import { numbersOf } from '../../src/closed/quantities.js';
import type { ClosedKind } from '../../src/model/survey.js';

test.each<[ClosedKind, string[]]>([
  ['scale', ['Oui, tout à fait', 'Oui, plutôt', 'Plutôt non', 'Non, pas du tout']],
  ['scale', ['Très pertinent', 'Plutôt pertinent', 'Peu pertinent', 'Pas pertinent']],
  ['scale', ['Je l’ai trouvé génial', 'Je l’ai bien aimé', 'Moyen', 'Je ne l’ai pas aimé']],
  ['scale', ['Très satisfait', 'Satisfait', 'Insatisfait', 'Très insatisfait']],
  ['scale', ['Très bien', 'Bien', 'Assez bien', 'Moyen', 'Insuffisant']],
  ['scale', ['Très satisfait', 'Satisfait', 'Plutôt satisfait', 'Peu satisfait']],
  ['scale', ['Excellent', 'Très bon', 'Bon', 'Correct', 'Mauvais']],
  ['scale', ['Beaucoup', 'Un peu', 'Pas du tout']],
  ['scale', ['Toujours', 'Souvent', 'Parfois', 'Rarement', 'Jamais']],
  ['scale', ['Tout à fait d’accord', 'D’accord', 'Plutôt pas d’accord', 'Pas du tout d’accord']],
  ['scale', ['Tout à fait d’accord', 'D’accord', 'Ni d’accord ni pas d’accord', 'Pas d’accord']],
  ['scale', ['Très bon', 'Bon', 'Moyen', 'Médiocre', 'Très mauvais']],
  ['scale', ['Totalement', 'Partiellement', 'Pas du tout']],
  ['scale', ['Très satisfait', 'Très insatisfait', 'Ne se prononce pas']],
  ['scale', ['Excellent', 'Bof', 'Je n’ai pas participé']],
  ['scale', ['Non, pas du tout', '2', '3', '4', 'Oui, tout à fait', 'NSP']],
  ['scale', ['1', '2', '9', '10']],
  ['scale', ['Très bien', 'Sans avis']],
  ['scale', ['-2', '-1', '0', '+1', '+2']],
  ['scale', ['−2', '−1', '0', '1', '2']],
  [
    'choice',
    ['Moins de 500', '500 à 2 000', '2 000 à 10 000', '10 000 à 50 000', 'Plus de 50 000'].map(
      (size) => `${size} habitants`,
    ),
  ],
  [
    'choice',
    ['Moins de 1\u202f000\u00a0€', '1\u202f000 à 1\u202f500,50\u00a0€', '1500\u00a0€ et plus'],
  ],
  ['choice', ['1+', '2+', '3+']],
  ['choice', ['Bac-1', 'Bac+2', 'Bac+5']],
  ['choice', ['1 à 2', '3 à 5', 'Plus de 5']],
  ['choice', ['Moins de 18 ans', '18-25 ans', '26-40 ans', 'Plus de 40 ans']],
  ['choice', ['Moins d’un an', '1 à 2 ans', '3 à 5 ans']],
  ['choice', ['Aucune', '1', '2 et plus']],
  ['choice', ['Moins de 6 mois', '6 mois à 1 an', '1 à 3 ans', 'Plus de 3 ans']],
  ['choice', ['15 à 30 minutes', '1 h', 'Une demi-journée', 'Une journée', '2 semaines']],
  ['choice', ['Moins de 500 m', '500 m à 1 km', '1 à 5 km', 'Plus de 5 km']],
  ['choice', ['Une fois', 'Deux fois', 'Trois fois et plus']],
  ['choice', ['A', 'B', 'C', 'D']],
  ['choice', ['-30', '30-50', '50-65', '+ 65']],
  ['choice', ['- 5 ans', '5-15 ans', '+ 15 ans']],
  ['choice', ['-25 ans', '25-60 ans', '+60 ans']],
  ['multiple', ['0-3 ans', '4-6 ans', '7-10 ans', '11-14 ans', '15 ans et +', 'Non concerné']],
  ['multiple', ['Moins de 5 km', '5 à 20 km', 'Plus de 20 km']],
  ['choice', ['Oui', 'Non']],
  ['choice', ['Oui', 'Non', 'Ne sait pas']],
])('%s: %j, whatever the order of answers', (kind, options) => {
  expect(orderOptions(options, kind)).toEqual(options);
  expect(orderOptions(options.toReversed(), kind)).toEqual(options);
});

test('durations count in one unit', () => {
  const [minutes, hour, days] = numbersOf(['60 minutes', '1 heure', '2 jours']).values();
  expect(minutes).toBeCloseTo(hour!, 10);
  expect(days).toBeCloseTo(48 * hour!, 10);
});

test('profiles stand by number of people, then as in a French dictionary', () => {
  const chosen = ['Médiateur', 'Élu', 'Agent', 'Bénévole', 'Bénévole'];
  expect(orderOptions(chosen, 'choice')).toEqual(['Bénévole', 'Agent', 'Élu', 'Médiateur']);
});

test('profiles stand by the latest edition, then by all', () => {
  const chosen = ['Élu', 'Élu', 'Élu', 'Agent', 'Agent', 'Bénévole'];
  expect(orderOptions(chosen, 'choice', ['Agent'])).toEqual(['Agent', 'Élu', 'Bénévole']);
});

test('options that tell no distinct degree are not taken for a scale', () => {
  const options = ['Non', 'Oui, avec le programme', 'Oui, avec le programme', 'Oui, avec un ami'];
  expect(orderOptions(options, 'choice')[0]).toBe('Oui, avec le programme');
});
