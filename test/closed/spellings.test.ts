import { expect, test } from 'vitest';
import { mergeSpellings, optionKey } from '../../src/closed/spellings.js';
import { readSurvey } from '../../src/read/survey.js';
import { input } from '../read/table.js';

const merged = (options: readonly (readonly string[])[], question = 'Q'): (readonly string[])[] =>
  mergeSpellings(options.map((own) => ({ edition: '2025', closed: { [question]: own } }))).map(
    ({ closed }) => closed[question]!,
  );

test('options that are spelt otherwise are one, under the most frequent spelling', () => {
  const options = [['OUI'], ['Oui'], ['oui '], ['Oui'], ['Oui,  bien sûr'], ['Oui, bien sûr']];
  expect(merged(options)).toEqual([
    ['Oui'],
    ['Oui'],
    ['Oui'],
    ['Oui'],
    ['Oui,  bien sûr'],
    ['Oui,  bien sûr'],
  ]);
});

test('of spellings as frequent the first seen is kept, and nobody chooses an option twice', () => {
  expect(merged([['midi', 'soir', 'Midi']])).toEqual([['midi', 'soir']]);
});

test('genders are joined in one way in all options of a question', () => {
  const options = [
    ['Très satisfait·e'],
    ['Très satisfait(e)'],
    ['Nul(le)'],
    ['Peu satisfait(e)'],
    ['Oui'],
  ];
  expect(
    merged([...options, ['Peu satisfait·e'], ['Peu satisfait·e'], ['Très satisfait(e)']]),
  ).toEqual(
    [
      ['Très satisfait(e)'],
      ['Très satisfait(e)'],
      ['Nul(le)'],
      ['Peu satisfait(e)'],
      ['Oui'],
      ['Peu satisfait(e)'],
      ['Peu satisfait(e)'],
      ['Très satisfait(e)'],
    ].map(([one]) => [one]),
  );
});

test('an option is spelt as in the latest edition where somebody chose it', () => {
  const people = [
    ...['Très satisfait·e', 'Peu satisfait·e'].map((own) => ({ edition: '2025', own })),
    ...['Très satisfait(e)', 'Très satisfait(e)', 'Peu satisfait(e)', 'PEU'].map((own) => ({
      edition: '2024',
      own,
    })),
  ].map(({ edition, own }) => ({ edition, closed: { Q: [own] } }));
  expect(mergeSpellings(people).map(({ closed }) => closed.Q![0])).toEqual([
    'Très satisfait·e',
    'Peu satisfait·e',
    'Très satisfait·e',
    'Très satisfait·e',
    'Peu satisfait·e',
    'PEU',
  ]);
});

test.each([
  ['Élu·e', 'Elu-e', 'Élu(e)', 'élu.e', 'ÉLU•E', 'Élu/e'],
  ['Coordinateur·rice de tiers-lieu', 'Coordinateur-rice de tiers‑lieu'],
  ['Agent·e·s', 'agent.es', 'agent(e)s', 'AGENT-E-S'],
  ['Très satisfait·e', 'Tres satisfait(e)'],
  ['18-25 ans', '18–25 ans'],
  ['Très satisfait', 'Très satisfait.', 'très satisfait !'],
  ['L’entrée', "L'entrée"],
])('%s: other spellings of one option', (...spellings) => {
  expect(new Set(spellings.map(optionKey)).size).toBe(1);
});

test.each([
  ['Animateur·rice', 'animateur(trice)', 'Animateur/trice', 'ANIMATEUR-RICE'],
  ['Professionnel·le·s de santé', 'professionnel(le)s de santé', 'Professionnel/elle/s de santé'],
  ['Infirmier(ère)', 'infirmier·e'],
  ['Directeur.ice', 'directeur·trice'],
])('%s: one option, however much of the feminine is written', (...options) => {
  expect(new Set(options.map(optionKey)).size).toBe(1);
});

test.each([
  ['Élu', 'Élue', 'Élu·e', 'Élus'],
  ['5', '-5', '5+', '5.5', '55', '5/5'],
  ['★★', '★★★'],
  ['!', '!!', '...'],
  ['N.C. 1', 'N.C. 2'],
  ['Oui', 'Oui (en partie)', 'Oui ?'],
  ['semi-rural', 'semi-urbain', 'semi-de'],
])('%s: options of their own', (...options) => {
  expect(new Set(options.map(optionKey)).size).toBe(options.length);
});

test('other letters and questions are others', () => {
  expect(merged([['Élu'], ['Élus'], ['Élue']])).toEqual([['Élu'], ['Élus'], ['Élue']]);
  const [a, b] = mergeSpellings([
    { edition: '2025', closed: { A: ['oui'] } },
    { edition: '2025', closed: { B: ['Oui'] } },
  ]);
  expect([a!.closed, b!.closed]).toEqual([{ A: ['oui'] }, { B: ['Oui'] }]);
});

test('the spellings of all files are merged', () => {
  const file = (profile: string, count: number): string =>
    `id;Profil;Commentaire\n${Array.from({ length: count }, (_, i) => `${i};${profile};Merci pour ces rencontres ${i}\n`).join('')}`;
  const read = readSurvey(
    [input(file('agent', 3), 'nec-2024.csv'), input(file('Agent', 4), 'nec-2025.csv')],
    {},
  );
  expect(new Set(read.respondents.map(({ closed }) => closed.Profil![0]))).toEqual(
    new Set(['Agent']),
  );
});

test.each([
  [
    ['O', 'oui', 'Oui', 'Oui', 'N', 'o', 'NSP'],
    ['Oui', 'Oui', 'Oui', 'Oui', 'Non', 'Oui', 'NSP'],
  ],
  [
    ['n', 'NON', 'NON', 'O'],
    ['NON', 'NON', 'NON', 'Oui'],
  ],
  [
    ['oui', 'N'],
    ['oui', 'non'],
  ],
  [
    ['1', '0', 'Oui', 'Non', 'true', 'false', 'Yes'],
    ['Oui', 'Non', 'Oui', 'Non', 'Oui', 'Non', 'Oui'],
  ],
])('letters and the values of programs are the words that others write: %j', (options, words) => {
  expect(merged(options.map((one) => [one])).flat()).toEqual(words);
});

test.each([
  [['O', 'N', 'O']],
  [['N', 'non', 'E', 'O']],
  [['A', 'N', 'oui']],
  [['0', '1', '2', 'non']],
  [['X', 'oui']],
])('letters stay where nobody writes the words, or they say something else: %j', (options) => {
  expect(merged(options.map((one) => [one])).flat()).toEqual(options);
});

const SCALES = [
  ['Très satisfait', 'Plutôt satisfait', 'Peu satisfait', 'Pas du tout satisfait'],
  ['Très content', 'Content', 'Mécontent'],
  ['Totalement convaincu', 'Plutôt convaincu', 'Peu convaincu'],
  ['Enchanté', 'Déçu', 'Fâché'],
];

test.each(
  SCALES.flatMap((scale) =>
    ['(e)', '·e', '-e', '/e', '.e', ' (e)', 'e'].map((end) => [scale, end] as const),
  ),
)('degrees of which one edition writes both genders are one: %j, %s', (scale, end) => {
  const people = [
    ...scale.map((option) => ({ edition: '2024', closed: { Q: [option] } })),
    ...scale.map((option) => ({ edition: '2025', closed: { Q: [`${option}${end}`] } })),
  ];
  const options = mergeSpellings(people).map(({ closed }) => closed.Q![0]);
  expect(new Set(options).size).toBe(scale.length);
  expect(new Set(options)).toEqual(new Set(end === 'e' ? scale : scale.map((one) => one + end)));
});

test('people of two genders stay two options', () => {
  expect(merged([['Élu'], ['Élue']])).toEqual([['Élu'], ['Élue']]);
});
