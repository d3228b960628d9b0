import { expect, it } from 'vitest';
import { goodSide } from '../../src/closed/sides.js';

it.each([
  ['Très satisfait·e, Plutôt satisfait·e, Plutôt pas satisfait·e, Pas du tout satisfait·e', 2],
  ['Tout à fait, Plutôt oui, Ni oui ni non, Plutôt non', 2],
  ['Excellent, Bon, Moyen', 0],
  ['Satisfait, Peu satisfait, Pas satisfait', 0],
  ['Très satisfait, Satisfait, Pas satisfait', 0],
  ['1, 2, 3, 4, 5', 0],
  ['Plénière, Ateliers, Stands, Buffet', 0],
])('the good side of %s that no degree tells alone is its first %i', (options, count) => {
  const degrees = options.split(', ');
  expect(goodSide(degrees)).toEqual(degrees.slice(0, count));
});
