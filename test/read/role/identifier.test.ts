import { describe, expect, test } from 'vitest';
import { roles, said } from '../table.js';

/** A column of so many values, at the left of texts or at their right. */
const roleOf = (heading: string, values: readonly (number | string)[], at: 'first' | 'last') =>
  roles(
    [[heading, 'Remarques'], ...values.map((value, i) => [value, said(i)])]
      .map((cells) => (at === 'first' ? cells : cells.reverse()).join(';'))
      .join('\n'),
  )[heading || (at === 'first' ? 'Colonne 1' : 'Colonne 2')];

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
/** The same numbers in another order. */
const sorted = (numbers: readonly number[]): number[] =>
  numbers.map((_, i) => numbers[(i * 7 + 3) % numbers.length]!);

describe('numbers of people', () => {
  test.each([
    ['as they came', upTo(9)],
    ['from the last to the first', upTo(9).reverse()],
    ['sorted otherwise', sorted(upTo(9))],
    ['some left out', sorted(upTo(12).filter((n) => n % 4 > 0))],
    ['after a word', sorted(upTo(9)).map((n) => `Bulletin ${n}`)],
  ])('are those of the first column, %s', (_, values) => {
    expect(roleOf('Bulletin', values, 'first')).toBe('id');
  });

  test.each([
    ...['Ligne', 'Lignes', 'Rang', 'rang', 'ORDRE', 'Ordre de saisie', 'Index', 'row', ''],
    ...['Unnamed: 0', 'Réponses', 'Questionnaires', 'Entrée', 'Enregistrement'],
  ])('are those of a first column that numbers rows, sorted otherwise: %j', (heading) => {
    const numbers = sorted(upTo(12).filter((n) => n % 4 > 0));
    expect(roleOf(heading, numbers, 'first')).toBe('id');
  });

  test.each([
    ['Âge', sorted(upTo(9).map((n) => n + 30)), 'first'],
    ['Âge', upTo(9).map((n) => n + 30), 'first'],
    ['Note sur 20', sorted(upTo(9).map((n) => n + 8)), 'first'],
    ['Bulletin', sorted(upTo(9)), 'last'],
    ['Bulletin', sorted(upTo(18).filter((n) => n % 2 > 0)), 'first'],
    ['Bulletin', [1, 3, 2, 5, 4], 'first'],
    ['Taille', sorted(upTo(9).map((n) => n + 160)), 'first'],
    ['Promotion', sorted(upTo(8).map((n) => n + 2010)), 'first'],
    ['Ancienneté', upTo(9), 'last'],
    [
      'Note globale',
      upTo(8)
        .reverse()
        .map((n) => n + 2),
      'first',
    ],
    ['Table', sorted(upTo(9)).map((n) => `Table ${n}`), 'first'],
    ['Ligne', sorted(upTo(9)), 'last'],
    ['Rang', [1, 3, 2, 1, 2, 3, 1, 2, 3], 'first'],
    ['Classez les ateliers [Rang]', sorted(upTo(9)), 'first'],
    ['Ordre', sorted(upTo(9).map((n) => n + 30)), 'first'],
    ['Index de satisfaction', sorted(upTo(9)), 'first'],
    ['', sorted(upTo(9)), 'last'],
  ] as const)('are not what is different by accident: %s, %j, %s', (heading, values, at) => {
    expect(roleOf(heading, values, at)).not.toBe('id');
  });
});
