import { describe, expect, test } from 'vitest';
import { file, roles, said, survey } from '../table.js';

const NAMES = ['Ana Diallo', 'PAUL Noël', 'Léa Caron', 'Max Le Goff', 'Zoé Tran'];

/** Five people under a heading. */
const five = (heading: string, value: (i: number) => string) =>
  roles(
    `${heading};Remarques\n${[0, 1, 2, 3, 4].map((i) => `${value(i)};${said(i)}`).join('\n')}\n`,
  )[heading];

describe('five people are no options of a question', () => {
  test.each([
    ['Porteur', (i: number) => NAMES[i]!],
    ['Stagiaire', (i: number) => NAMES[i]!.toLowerCase()],
    ['Nom et prénom de votre enfant', (i: number) => NAMES[i]!.toLowerCase()],
    ['Prénom(s)', (i: number) => NAMES[i]!.split(' ')[0]!],
    ['Nom d’usage', (i: number) => NAMES[i]!.split(' ')[1]!],
    ['Numéro d’urgence', (i: number) => `61234567${i}`],
    ['Votre adresse', (i: number) => `rue du Moulin ${i + 1}`],
    ['Logement', (i: number) => `résidence Les Lilas ${i + 1}`],
  ])('%s', (heading, value) => expect(five(heading, value)).toBe('personal'));

  test('nor are their accounts', () => {
    expect(survey(file('Instagram', (i) => `@camille.d${i}`)).closed).toEqual([]);
  });
});

test.each([
  ['Parent', 'choice', (i: number) => ['Père', 'Mère'][i % 2]!],
  ['Référence', 'id', (i: number) => `61234567${i}`],
  ['Votre quartier', 'choice', (i: number) => ['Centre', 'Gare'][i % 2]!],
])('what is no name, number or address stays what it is: %s', (heading, role, value) =>
  expect(five(heading, value)).toBe(role),
);
