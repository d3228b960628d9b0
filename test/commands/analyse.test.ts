import { expect, it } from 'vitest';
import { sizeOf, withRemark } from '../../src/commands/analyse.js';
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

it('tells of all answers among the remarks of each file, which the report shows', () => {
  const survey = surveyOf(['id;Avis', '1;Les ateliers du matin, vraiment bien']);
  const message = { french: 'Autre sujet.', english: 'Another subject.' };
  expect(withRemark(survey, message).notices.at(-1)).toEqual({ file: 'a.csv', message });
  expect(withRemark(survey, undefined)).toBe(survey);
});
