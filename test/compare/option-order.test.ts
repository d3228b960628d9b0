import { expect, test } from 'vitest';
import { orderOptions } from '../../src/compare/option-order.js';
import type { ClosedKind } from '../../src/model/survey.js';

test.each<[ClosedKind, string[]]>([
  ['scale', ['Oui, tout à fait', 'Oui, plutôt', 'Plutôt non', 'Non, pas du tout']],
  ['scale', ['Très pertinent', 'Plutôt pertinent', 'Peu pertinent', 'Pas pertinent']],
  ['scale', ['Je l’ai trouvé génial', 'Je l’ai bien aimé', 'Moyen', 'Je ne l’ai pas aimé']],
  ['scale', ['Très satisfait', 'Satisfait', 'Insatisfait', 'Très insatisfait']],
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
  ['choice', ['1 à 2', '3 à 5', 'Plus de 5']],
  ['choice', ['Moins de 18 ans', '18-25 ans', '26-40 ans', 'Plus de 40 ans']],
  ['choice', ['Aucune', '1', '2 et plus']],
  ['choice', ['Oui', 'Non']],
  ['choice', ['Oui', 'Non', 'Ne sait pas']],
])('%s: %j, whatever the order of answers', (kind, options) => {
  expect(orderOptions(options, kind)).toEqual(options);
  expect(orderOptions(options.toReversed(), kind)).toEqual(options);
});

test('profiles stand by number of people, then by spelling', () => {
  expect(orderOptions(['Élu', 'Agent', 'Bénévole', 'Bénévole'], 'choice')).toEqual([
    'Bénévole',
    'Agent',
    'Élu',
  ]);
});

test('options that tell no distinct degree are not taken for a scale', () => {
  const options = ['Non', 'Oui, avec le programme', 'Oui, avec le programme', 'Oui, avec un ami'];
  expect(orderOptions(options, 'choice')[0]).toBe('Oui, avec le programme');
});
