import { expect, it } from 'vitest';
import { readSurvey } from '../../src/read/survey.js';
import { input, messages } from './table.js';

const fileOf = (name: string, first: number) =>
  input(
    `ID;Qu’avez-vous aimé ?\n${['Les ateliers', 'Le repas', 'Un accueil chaleureux']
      .map((text, at) => `${first + at};${text}, dit à ${name}`)
      .join('\n')}\n`,
    `${name}-2025.csv`,
  );

it.each([
  [10_001, 0],
  [100_001, 1],
])('numbers of five digits at most are of other people in another file: from %d', (first, told) => {
  const read = readSurvey([fileOf('lyon', first), fileOf('brest', first)]);
  expect(messages(read).filter((message) => /identifiant/u.test(message))).toHaveLength(told);
});
