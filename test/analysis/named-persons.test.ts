import { expect, it } from 'vitest';
import { namingPersons } from '../../src/analysis/named-persons.js';
import { speakersAsked, unfiltered } from '../../src/commands/speakers.js';
import { codebookOf, shippedLexicons } from '../../src/index.js';
import { readSurvey } from '../../src/read/survey.js';
import { input } from '../read/table.js';

const codebook = codebookOf(shippedLexicons('names'));

/** A survey whose closed question has these options, each of them chosen by six people. */
function surveyOf(name: string, options: readonly string[]) {
  const rows = options.flatMap((option) => Array.from({ length: 6 }, () => option));
  const lines = rows.map((option, at) => `${at};"${option}";Les échanges du matin ${at}`);
  return readSurvey([input(`id;${name};Remarque\n${lines.join('\n')}\n`, 'a-2025.csv')], {
    group: [name],
  });
}

const areNamed = (name: string, options: readonly string[], allowed: readonly string[] = []) =>
  namingPersons(surveyOf(name, options), codebook, { allowNames: new Set(allowed) }).length > 0;

it.each([
  ['Formateur ou formatrice', ['Karim Belhadj', 'Solène Le Goff', 'Nadège Ferrand']],
  ['Intervenant', ['Karim', 'Solène', 'Autre', 'Je ne sais plus']],
  ['Votre animatrice', ['Mme Le Goff', 'M. Belhadj']],
  ['Animation', ['Karim et Solène', 'Nadège (formatrice)', 'Les deux']],
])('%s: options that are people', (name, options) => {
  expect(areNamed(name, options)).toBe(true);
});

it.each([
  ['Ville', ['Tours', 'Florence', 'Saint-Amand', 'Nancy']],
  ['Où', ['Laval', 'Valence', 'Vierzon']],
  ['Réseau', ['Emmaüs Connect', 'Les Petits Débrouillards', 'Hubik']],
  ['Groupe', ['Anne-Marie (salle)', 'Rez-de-chaussée', 'Amphi']],
  ['Structure', ['Jules Ferry', 'Jean Moulin']],
  ['Par qui', ['Un collègue', 'La lettre', 'Autre : Marie Durand']],
])('%s: options that are no people', (name, options) => {
  expect(areNamed(name, options)).toBe(false);
});

it('takes names that may be shown for options like others', () => {
  expect(areNamed('Salon', ['Ada Lovelace', 'Alan Turing'], ['Ada Lovelace', 'Alan Turing'])).toBe(
    false,
  );
});

it('lets no such option sign a quote nor filter answers, and says so', () => {
  const name = 'Formateur ou formatrice';
  const survey = surveyOf(name, ['Karim Belhadj', 'Solène Le Goff']);
  const privacy = { threshold: 5, allowNames: new Set<string>() };
  const prepared = { survey, codebook, privacy, groups: undefined, worded: (one: string) => one };
  expect(() => speakersAsked(prepared, { group: [name] })).toThrow(/aucun ne signe une citation/u);
  expect(unfiltered(prepared).map(({ french }) => french)).toEqual([
    expect.stringContaining('sans filtrer'),
  ]);
  expect(unfiltered({ ...prepared, groups: [] })).toEqual([]);
});
