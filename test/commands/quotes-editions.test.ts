import { expect, it } from 'vitest';
import { otherNamed, tellEditions } from '../../src/commands/quotes.js';
import { readSurvey } from '../../src/read/survey.js';
import { tagged } from '../quote/tagged.js';
import { input } from '../read/table.js';

const fileOf = (year: number) =>
  input(
    `id;Commentaire\n1;Les ateliers de ${year} étaient passionnants\n2;La salle est petite\n`,
    `nec-${year}.csv`,
  );

it('tells how to have the quotes of one edition of a study', () => {
  const [told] = tellEditions(readSurvey([fileOf(2024), fileOf(2025)], {}));
  expect(told?.french).toContain('verbatim quotes nec-2025.csv');
  expect(tellEditions(readSurvey([fileOf(2025)], {}))).toEqual([]);
  const [named] = tellEditions(readSurvey([fileOf(2024), fileOf(2025)], {}), 'mon étude.yaml');
  expect(named?.french).toContain('verbatim quotes nec-2025.csv --study "mon étude.yaml"');
});

it('says of images that the question names the event, and the sentence a kind that may be a part of it, or another name', () => {
  const asked = [tagged('une fête', { question: 'Que représentent les Rencontres pour vous ?' })];
  expect(otherNamed(asked, 'La soirée').map(({ french }) => french)).toEqual([
    expect.stringMatching(/données pour «.Les Rencontres.», que la question nomme/u),
  ]);
  expect(otherNamed(asked, 'Les Rencontres 2025')).toEqual([]);
  expect(otherNamed(asked)).toEqual([]);
  const ofNec = [tagged('une fête', { question: 'Que représente NEC pour vous ?' })];
  expect(otherNamed(ofNec, 'La soirée du samedi')).toEqual([]);
  expect(otherNamed(ofNec, 'La fête du livre')).toHaveLength(1);
});
