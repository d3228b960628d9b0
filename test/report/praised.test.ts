import { expect, test } from 'vitest';
import { praisedNotes } from '../../src/report/sections/praised.js';

const quiet = { edition: '2025', of: 20, named: [], speakers: [], hidden: 0, hiddenPeople: 0 };

test('where nothing comes back, it is said', () => {
  expect(praisedNotes([quiet])).toEqual([expect.stringMatching(/aucun mot n’y revient assez/)]);
});

test('where masked names alone come back, that is what is said', () => {
  const [told, hidden, ...others] = praisedNotes([{ ...quiet, hidden: 3, hiddenPeople: 10 }]);
  expect(told).toMatch(/^En 2025, ce sont des noms.*jusqu’à 10\spersonnes.*masqués\.$/);
  expect(hidden).toMatch(/3\snoms de personnes ne sont pas montrés/);
  expect(others).toEqual([]);
});
