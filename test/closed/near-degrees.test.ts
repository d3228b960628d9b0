import { expect, it } from 'vitest';
import { nearDegrees } from '../../src/closed/near-degrees.js';

const near = (before: string, after: string) => nearDegrees(before.split(', '), after.split(', '));

it('degrees at one place of a scale, between those that both editions have, may be one', () => {
  expect(
    near(
      'Très satisfait, Satisfait, Peu satisfait, Pas du tout satisfait',
      'Très satisfait, Plutôt satisfait, Peu satisfait, Pas satisfait',
    ),
  ).toEqual([
    ['Pas du tout satisfait', 'Pas satisfait'],
    ['Satisfait', 'Plutôt satisfait'],
  ]);
});

it.each([
  [
    'Très satisfait, Plutôt satisfait, Peu satisfait',
    'Très satisfait, Plutôt satisfait, Pas du tout satisfait',
  ],
  ['Très satisfait, Satisfait', 'Très satisfait, Insatisfait'],
  ['Très bien, Bien, Mauvais', 'Très bien, Plutôt satisfait, Mauvais'],
  ['Très satisfait, Satisfait, Peu satisfait', 'Très satisfait, Peu satisfait'],
])('« %s » and « %s » have no degree under two names', (before, after) => {
  expect(near(before, after)).toEqual([]);
});
