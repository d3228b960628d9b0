import { describe, expect, test } from 'vitest';
import { roles, said, survey } from '../table.js';

const rows = (make: (i: number) => string): string =>
  Array.from({ length: 12 }, (_, i) => `${make(i + 1)}\n`).join('');

const NAMES = 'N°;Âge;Commune;Accueil;Contenu;Commentaire;Accueil;Contenu;Commentaire';
const ANSWERS = rows(
  (i) =>
    `${i};${20 + i};${i % 2 ? 'Lyon' : 'Lille'};${i % 5};${i % 4};${said(i)};${i % 3};${i % 5};${said(-i)}`,
);
const PARTS = ';;;Notes;;Libre;Notes;;Libre';

describe('titles over titles over names', () => {
  test.each([
    [`;PROFIL;;MATINÉE;;;APRÈS-MIDI;;\n${PARTS}\n`],
    [`N°;PROFIL;;MATINÉE;;;APRÈS-MIDI;;\n${PARTS}\n`],
    [`Bilan de la journée;;;;;;;;\n;PROFIL;;MATINÉE;;;APRÈS-MIDI;;\n${PARTS}\n`],
  ])('are headings, and no people: %j', (titles) => {
    const text = `${titles}${NAMES}\n${ANSWERS}`;
    expect(survey(text).respondents).toHaveLength(12);
    expect(roles(text)).toMatchObject({
      Âge: 'number',
      'MATINÉE [Accueil]': 'scale',
      'MATINÉE [Commentaire]': 'open',
      'APRÈS-MIDI [Contenu]': 'scale',
      'APRÈS-MIDI [Commentaire]': 'open',
    });
  });

  test('tell apart, by the second of them, what is called alike under the first', () => {
    const text = `;PROFIL;;MATINÉE;;;;;\n;;;Plénière;;;Atelier;;\n${NAMES}\n${ANSWERS}`;
    expect(roles(text)).toMatchObject({
      Commune: 'choice',
      'MATINÉE – Plénière [Commentaire]': 'open',
      'MATINÉE – Atelier [Commentaire]': 'open',
    });
  });
});

test('questions over the options of one over codes are headings, with the words of the first two', () => {
  const heads =
    'Identifiant;Quels services ?;;;Pourquoi ?;Vos idées\n;Crèche;Cantine;Accueil;;\nID;Q1_1;Q1_2;Q1_3;Q2;Q3\n';
  const text = heads + rows((i) => `${i};${i % 2};${i % 3 ? 1 : 0};0;${said(i)};${said(-i)}`);
  const read = survey(text);
  expect(read.respondents).toHaveLength(12);
  expect([...new Set(read.answers.map((one) => one.question))]).toEqual([
    'Pourquoi ?',
    'Vos idées',
  ]);
  expect(JSON.stringify(read.closed)).toContain('Quels services ?');
});

test.each([
  ['those below give the same', ';Maire;;Bien;;;Bien;;\n;;Lyon;Bien;;Oui;Bien;;Oui'],
  ['one gives a figure', ';Maire;;MATINÉE;;;APRÈS-MIDI;;\n;;Lyon;4;;Libre;5;;Libre'],
])('two people who leave much empty stay people where %s', (_, people) => {
  expect(survey(`${NAMES}\n${people}\n${ANSWERS}`).respondents).toHaveLength(14);
});

describe('titles of groups between a title and the headings', () => {
  const read = (titles: string) => {
    const text = `Bilan de la journée;;;;;;;;\n${titles}\n${NAMES}\n${ANSWERS}`;
    return survey(text).answers.map(({ question }) => question);
  };

  test('tell apart headings that come again', () => {
    expect(new Set(read(';PROFIL;;MATINÉE;;;APRÈS-MIDI;;'))).toEqual(
      new Set(['MATINÉE [Commentaire]', 'APRÈS-MIDI [Commentaire]']),
    );
  });

  test('are left aside where they are facts of the session', () => {
    expect(read('Lieu : Lyon;;;Date : 12 juin;;;;;').join()).not.toContain('Lieu');
  });
});
