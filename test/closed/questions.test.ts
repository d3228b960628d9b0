import { expect, test } from 'vitest';
import { mergeClosed, mergeQuestionNames } from '../../src/closed/questions.js';
import type { ClosedQuestion } from '../../src/model/survey.js';
import { readSurvey } from '../../src/read/survey.js';
import { input } from '../read/table.js';

const choice = (name: string): ClosedQuestion => ({ name, kind: 'choice' });

/** Names of the questions after, of one person an edition each; `a` in 2024, `b` in 2025. */
const names = (a: readonly string[], b: readonly string[]): string[] => {
  const people = [a, b].map((asked, at) => ({
    edition: String(2024 + at),
    closed: Object.fromEntries(asked.map((name) => [name, ['Oui']])),
  }));
  const merged = mergeQuestionNames({ people, closed: [...a, ...b].map(choice) });
  expect(merged.people.flatMap(({ closed }) => Object.keys(closed))).toEqual(
    merged.closed.map(({ name }) => name),
  );
  return [...new Set(merged.closed.map(({ name }) => name))];
};

test.each([
  ['Vous êtes', 'Vous êtes :'],
  ['Êtes-vous satisfait·e de la journée ?', 'Etes-vous satisfait(e) de la journée'],
  ['Êtes-vous satisfait de la journée ?', 'Êtes-vous satisfait(e) de la journée ?'],
  ['Êtes-vous venu.e seul.e ?', 'Êtes-vous venu/e seul/e ?'],
  ['Globalement, êtes-vous content ?', 'Globalement êtes-vous content ?'],
  ['L’accueil', "l'accueil *"],
])('« %s » and « %s » are one question, under the name of the latest edition', (one, other) => {
  expect(names([one], [other])).toEqual([other]);
});

test.each([
  ['Vous êtes', 'Vous étiez'],
  ['Moins de 5 €', 'Moins de 5 %'],
  ['Note 1', 'Note 2'],
  ['?', '!'],
])('« %s » and « %s » are two', (one, other) => {
  expect(names([one], [other])).toEqual([one, other]);
});

test('two questions of one edition are two, whatever another edition asks', () => {
  expect(names(['Accueil', 'Accueil :'], ['Accueil ?'])).toHaveLength(3);
});

test('the name of the latest edition stays, and options are one as well', () => {
  const rows = (count: number, option: string): string =>
    Array.from({ length: count }, (_, n) => `${option};Une réponse ${n} assez longue\n`).join('');
  const survey = readSurvey(
    [
      input(`Vous êtes;Un commentaire ?\n${rows(8, 'Élu·e')}`, '2024.csv'),
      input(`Vous êtes :;Un commentaire ?\n${rows(7, 'Élu(e)')}`, '2025.csv'),
    ],
    {},
  );
  expect(survey.closed.map(({ name }) => name)).toEqual(['Vous êtes :']);
  expect(new Set(survey.respondents.flatMap(({ closed }) => closed['Vous êtes :']))).toEqual(
    new Set(['Élu(e)']),
  );
});

const [ONE, SEVERAL, SCALE] = (['choice', 'multiple', 'scale'] as const).map((kind) => ({
  name: 'Objectifs',
  kind,
}));

test.each([
  ['of one kind is that question', [ONE, ONE], ONE],
  ['of two kinds says so', [SCALE, ONE], { ...ONE, differs: true }],
  ['with several options somewhere has several', [ONE, SEVERAL], { ...SEVERAL, differs: true }],
  [
    'that differed before still does',
    [SCALE, { ...SCALE, differs: true }],
    { ...ONE, differs: true },
  ],
])('a closed question %s', (_, asked, merged) => {
  expect(mergeClosed(asked as ClosedQuestion[], [])).toEqual([merged]);
});

test('a question read as a choice in one edition stays a scale where all that was chosen is of its degrees', () => {
  const kindOf = (...chosen: string[]) =>
    mergeClosed(
      [SCALE!, ONE!],
      chosen.map((option) => ({ edition: '2025', closed: { Objectifs: [option] } })),
    )[0]!.kind;
  expect(kindOf('Très satisfait', 'Satisfait', 'Peu satisfait', 'Sans avis')).toBe('scale');
  expect(kindOf('Très satisfait', 'Satisfait', 'Peu satisfait', 'Le mardi')).toBe('choice');
});

test.each([
  [['Satisfait', 'Peu satisfait', 'Pas du tout satisfait'], 'scale'],
  [['Élu', 'Agent', 'Bénévole'], 'choice'],
])('a choice of codes that the study calls %s is a %s', (options, kind) => {
  const people = options.map((option) => ({ edition: '2025', closed: { Avis: [option] } }));
  const asked = [{ name: 'Avis', kind: 'choice' }] as const;
  expect(mergeClosed(asked, people, new Set(['Avis']))).toEqual([{ name: 'Avis', kind }]);
  expect(mergeClosed(asked, people)).toEqual(asked);
});
