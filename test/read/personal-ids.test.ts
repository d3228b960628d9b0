import { describe, expect, test } from 'vitest';
import { streamed } from './pieces.js';
import { input, messages, survey } from './table.js';

const wide = (...ids: string[]): string =>
  [
    'Identifiant;Qu’avez-vous apprécié ?',
    ...ids.map((id, n) => `${id};Le moment numéro ${n}`),
  ].join('\n');

const idsIn = (text: string): string[] => survey(text).respondents.map(({ id }) => id);

const NOTICE =
  /«\sIdentifiant\s» porte des noms, des adresses ou des codes faits de lettres.*r001, r002…/u;

describe('ids that name people are shown nowhere', () => {
  test.each([
    ['e-mail addresses', ['jean.dupont@exemple.fr', 'L.Martin@exemple.fr', 'zoe@exemple.org']],
    ['one e-mail address among codes', ['A12', 'B07', 'zoe@exemple.org']],
    ['names', ['Jean Dupont', 'DUPONT Marie', 'Zoé Le Gall']],
    ['names among codes', ['A12', 'Jean Dupont', 'Zoé Martin']],
    ['names without capitals', ['jean dupont', 'marie martin', 'zoé']],
    ['codes of letters alone, which may be logins', ['iBbckL', 'HFxhMY', 'GaOuYe']],
    ['logins', ['jdupont', 'marie.martin', 'z-legall']],
    ['telephones', ['06 12 34 56 78', '0612345679', '+33 6 12 34 56 70']],
  ])('%s', (_, ids) => {
    expect(idsIn(wide(...ids))).toEqual(['r001', 'r002', 'r003']);
    expect(JSON.stringify(survey(wide(...ids)))).not.toContain(ids[2]);
    expect(messages(survey(wide(...ids))).join()).toMatch(NOTICE);
  });

  test.each([
    ['by an option', 'Identifiant', { id: 'Identifiant' }],
    ['by an option, in a column of names', 'Prénom Nom', { id: 'Prénom Nom' }],
    ['by its role', 'Code', { roles: { Code: 'id' } }],
  ] as const)('whoever says that these are the ids: %s', (_, header, options) => {
    const names = ['Anne Petit', 'Paul Durand', 'Léa Martin'];
    const read = survey(wide(...names).replace('Identifiant', header), options);
    expect(read.respondents.map(({ id }) => id)).toEqual(['r001', 'r002', 'r003']);
    expect(JSON.stringify(read)).not.toContain(names[2]);
    expect(messages(read).join()).toContain('r001, r002…');
  });

  test.each([
    ['numbers', ['101', '102', '103']],
    ['codes', ['A-12', 'Xk3fQ', 'b2']],
    ['codes with a word', ['Participant 1', 'Participant 2', 'Participant 3']],
    ['some codes that happen to hold no figure', ['a1b2', 'abcd', 'c3d4']],
    ['one letter each', ['A', 'B', 'C']],
    ['dates with an hour', ['2025-10-03 09:30', '2025-10-03 09:31', '2025-10-04 09:30']],
  ])('but %s are', (_, ids) => {
    expect(idsIn(wide(...ids))).toEqual(ids);
    expect(messages(survey(wide(...ids))).join()).not.toMatch(NOTICE);
  });
});

test.each([
  ['Personne', 'Pers. 1', 'Pers. 2', 2],
  ['Qui', 'Agent 1', 'Agent 2', 2],
  ['Interviewé', 'E1', 'E2', 2],
  ['Interview', 'À la radio', 'Au marché', 4],
  ['Qui', 'la mairie', 'le bureau', 4],
  ['Salle', 'Salle 1', 'Salle 2', 4],
])('under « %s », « %s » and « %s » are %i', (heading, one, two, people) => {
  const rows = ['Points forts', 'Points faibles'].flatMap((question) =>
    [one, two].map((who) => `${who};${question};Ce que dit ${who}, et un mot de plus`),
  );
  const { respondents } = survey(`${heading};Question;Réponse\n${rows.join('\n')}\n`);
  expect(respondents).toHaveLength(people);
});

const LONG = [
  'Identifiant;Édition;Question;Réponse',
  'jean@exemple.fr;2024;Qu’avez-vous apprécié ?;Le repas de midi',
  'zoe@exemple.fr;2024;Qu’avez-vous apprécié ?;Les échanges du soir',
  'jean@exemple.fr;2024;Que manquait-il ?;Des chaises',
  'zoe@exemple.fr;2025;Que manquait-il ?;Un plan du site',
  'jean@exemple.fr;2025;Que manquait-il ?;Des tables',
].join('\n');

test('they tell which rows are of one person, in each edition', () => {
  expect(survey(LONG).answers.map(({ edition, answer }) => [edition, answer])).toEqual([
    ['2024', 'r001/1'],
    ['2024', 'r002/1'],
    ['2024', 'r001/2'],
    ['2025', 'r001/1'],
    ['2025', 'r002/1'],
  ]);
});

const TWELVE = wide(
  ...Array.from({ length: 11 }, (_, n) => `personne${n}@exemple.fr`),
  'personne1@exemple.fr',
);

test('one that comes again is told as any other', () => {
  expect(survey(TWELVE).respondents.at(-1)).toMatchObject({ id: 'r002-2', sameSender: 'r002' });
});

test.each([
  ['of people', TWELVE],
  ['of answers', LONG],
])('a file %s read as it comes gives the same', async (_, text) => {
  const { answers } = await streamed(input(text), 64);
  expect(answers).toEqual(survey(text).answers);
});
