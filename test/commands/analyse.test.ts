import { expect, it } from 'vitest';
import { sizeOf } from '../../src/commands/analyse.js';
import { readSurvey } from '../../src/read/survey.js';

const surveyOf = (rows: readonly string[]) =>
  readSurvey([{ file: 'a.csv', bytes: new TextEncoder().encode(rows.join('\n')) }]);

it('counts answers alone where nothing tells whose they are', () => {
  const texts = ['Les ateliers du matin', 'Trop court, hélas', 'Le lieu, magnifique', 'La sono'];
  const rows = (id: (at: number) => string): string[] => [
    'id;question;réponse',
    ...texts.map((text, at) => `${id(at)};Question ${(at % 2) + 1} ?;${text}`),
  ];
  const told = (id: (at: number) => string) => sizeOf(surveyOf(rows(id))).french;
  expect(told((at) => `p${Math.floor(at / 2)}`)).toMatch(/^2.personnes, 4.réponses libres/u);
  expect(told((at) => `p${at}`)).toMatch(/^4.réponses libres, une édition\.$/u);
});
