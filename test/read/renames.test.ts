import { expect, test } from 'vitest';
import type { Rename } from '../../src/read/columns/renames.js';
import { streamAnswers } from '../../src/read/streamed/stream.js';
import { readSurvey } from '../../src/read/survey.js';
import { input, messages } from './table.js';

const file = (header: string, options: readonly string[]): string =>
  `id;${header};Commentaire\n${options.map((option, at) => `${at};${option};Merci pour ces rencontres ${at}\n`).join('')}`;

const OLD = input(file('Note', ['1', '5', '5', '4', '1', '4']), 'nec-2024.csv');
const NEW = input(
  file('Avis', ['Tout à fait', 'Pas du tout', 'Plutôt', 'Plutôt', 'Tout à fait', 'Pas du tout']),
  'nec-2025.csv',
);

const place = { file: 'verbatim.yaml', line: 3 };

const read = (renames: readonly Omit<Rename, 'place'>[]) =>
  readSurvey([OLD, NEW], {
    wordings: { Note: 'Satisfaction', Avis: 'Satisfaction' },
    renames: renames.map((one) => ({ ...one, place })),
  });

const chosen = (survey: ReturnType<typeof read>, edition: string): string[] => [
  ...new Set(
    survey.respondents
      .filter((person) => person.edition === edition)
      .flatMap(({ closed }) => closed.Satisfaction ?? []),
  ),
];

test('an option is counted under the name that it is given, in its own column alone', () => {
  const survey = read([
    { columns: ['Note'], option: '5', name: 'Tout à fait' },
    { columns: ['note'], option: '4', name: 'Plutôt' },
    { columns: ['Note'], option: '1', name: 'Pas du tout' },
    { columns: ['Avis'], option: 'PLUTOT', name: 'Plutôt oui' },
  ]);
  expect(chosen(survey, '2024')).toEqual(['Pas du tout', 'Tout à fait', 'Plutôt']);
  expect(chosen(survey, '2025')).toEqual(['Tout à fait', 'Pas du tout', 'Plutôt oui']);
  expect(messages(survey).join()).not.toMatch(/remplace/);
});

test('a name for what nobody chose is told at its place, unless the column is of another file', () => {
  const survey = read([
    { columns: ['Note', 'Avis'], option: '6', name: 'Tout à fait' },
    { columns: ['Note', 'Avis'], option: 'plutôt', name: 'Tout à fait' },
    { columns: ['Ailleurs'], option: '6', name: 'Tout à fait' },
  ]);
  expect(survey.notices.filter(({ message }) => /remplace/.test(message.french))).toEqual([
    {
      ...place,
      message: expect.objectContaining({
        french: expect.stringMatching(/Personne n’a choisi «\s6\s» à «\sNote\s»/),
      }),
    },
  ]);
});

test('options in columns of their own are renamed by their question', () => {
  const ticks = `id;Buts [Voir];Buts [Vendre];Commentaire\n${['Oui;Non', 'Non;Oui', 'Oui;Oui'].map((own, at) => `${at};${own};Merci pour ces rencontres ${at}\n`).join('')}`;
  const survey = readSurvey([input(ticks)], {
    renames: [{ columns: ['Buts'], option: 'Voir', name: 'Découvrir', place }],
  });
  expect(survey.respondents.map(({ closed }) => closed.Buts)).toEqual([
    ['Découvrir'],
    ['Vendre'],
    ['Découvrir', 'Vendre'],
  ]);
});

const SESSIONS = `id;Session;Vous êtes;Commentaire\n${['A1', 'A2', 'A1', 'A2', ''].map((own, at) => `${at};${own};Agent;Merci pour ces rencontres ${at}\n`).join('')}`;

test('an edition that a column tells gets its name, and no message says that nobody chose it', async () => {
  const options = {
    edition: 'Session',
    wordings: { Session: 'Votre session' },
    renames: [
      { columns: ['Session'], option: 'a1', name: '18 mars', place },
      { columns: ['Session'], option: 'A3', name: '1er avril', place },
      { columns: ['Commentaire'], option: 'Merci pour ces rencontres 1', name: 'Merci', place },
    ],
  };
  const survey = readSurvey([input(SESSIONS, 'formation.csv')], options);
  expect(survey.editions).toEqual(['18 mars', 'A2', 'formation']);
  expect(
    survey.notices.filter((one) => 'line' in one).map(({ message }) => message.french),
  ).toEqual([
    expect.stringMatching(/^Personne n’a choisi «\sA3\s»/),
    expect.stringMatching(/n’est pas lue comme une question fermée/),
  ]);
  const { answers } = await streamAnswers([input(SESSIONS, 'formation.csv')], options);
  const streamed = [];
  for await (const batch of answers) streamed.push(...batch);
  expect(streamed.map(({ edition }) => edition)).toEqual(
    survey.answers.map(({ edition }) => edition),
  );
});
