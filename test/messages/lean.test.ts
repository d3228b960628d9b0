import { expect, it } from 'vitest';
import { leanWords } from '../../src/messages/lean.js';

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
