import { expect, it } from 'vitest';
import { namedAsFiles } from '../../src/commands/edition-names.js';
import { readSurvey } from '../../src/read/survey.js';

const told = (...files: readonly string[]): string =>
  namedAsFiles(
    readSurvey(
      files.map((file) => ({
        file,
        bytes: new TextEncoder().encode('id,Qu’avez-vous aimé ?\n1,Le lieu et les gens\n'),
      })),
    ),
  )
    .map(({ french }) => french)
    .join('');

it('tells that editions are called as exports, and what to do', () => {
  const both = told('results-survey42024.csv', 'results-survey42025.csv');
  expect(both).toMatch(/results-survey42024.{1,6}et.{1,6}results-survey42025.{1,4}portent/u);
  expect(both).toContain('verbatim.yaml');
  expect(told('nec-2024.csv', 'export_final.csv')).toMatch(
    /^L’édition.{1,4}export_final.{1,4}porte/u,
  );
});

it.each([
  ['a year', 'nec-2024.csv', 'nec-2025.csv'],
  ['a year, months after', 'nec-2024.csv', 'export_froid_2024.csv'],
  ['a place', 'nantes.csv', 'lyon_nord.csv'],
  ['a single edition', 'results-survey42024.csv'],
])('tells nothing of %s', (_, ...files) => {
  expect(told(...files)).toBe('');
});
