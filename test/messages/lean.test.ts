import { expect, it } from 'vitest';
import { leanTold, leanWords } from '../../src/messages/lean.js';

it.each([
  [0, 1, 'la seule de ces citations n’est pas positive (0 %)'],
  [1, 1, 'la seule de ces citations est positive (100 %)'],
  [0, 4, 'aucune de ces 4 citations n’est positive (0 %)'],
  [1, 4, '1 de ces citations sur 4 est positive (25 %)'],
  [3, 4, '3 de ces citations sur 4 sont positives (75 %)'],
])('tells %i positive quotes of %i in French', (positive, of, said) => {
  const told = leanWords({ positive, of, quotes: positive / of, answers: 0.5 });
  expect(told.replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(
    `Neutres mises à part, ${said}, contre 50 % des réponses`,
  );
});

it.each([
  [0, 1, 'the only quote is not positive (0%)'],
  [1, 1, 'the only quote is positive (100%)'],
  [0, 4, 'none of the 4 quotes is positive (0%)'],
  [1, 4, '1 of the 4 quotes is positive (25%)'],
  [12, 12, '12 of the 12 quotes are positive (100%)'],
])('tells %i positive quotes of %i in English', (positive, of, said) => {
  expect(leanTold({ positive, of, quotes: positive / of, answers: 0.69 }).english).toBe(
    `Leaving neutral ones aside, ${said}, against 69% of the answers`,
  );
});
