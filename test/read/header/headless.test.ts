import { describe, expect, test } from 'vitest';
import { file, messages, said, survey } from '../table.js';

const READ = 'n’a pas de ligne d’en-têtes';
const DOUBT = 'ressemble à une réponse';

/** Answers of a file, and what is told of its first row. */
const read = (rows: readonly string[], name?: string) => {
  const found = survey(`${rows.join('\n')}\n`, {}, name);
  const told = messages(found).join('\n');
  return {
    people: found.respondents.length,
    questions: [...new Set(found.answers.map(({ question }) => question))],
    told: [READ, DOUBT].find((words) => told.includes(words)),
  };
};

const many = (count: number, row: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => row(i));

describe('a file without headers has all its rows read', () => {
  test.each([
    ['a sentence above others', ['Très bien organisé, bravo', 'Trop long et mal chauffé', 'RAS']],
    ['a verdict above others', ['Bien', 'Nul', 'Top']],
    ['nothing to say', ['RAS', 'Un peu trop de bruit', 'Merci à toutes', 'C’était bien']],
    ['what one did', ['J’ai bien ri, le soir', 'La fin est trop longue', 'Le son ne suit pas']],
  ])('in one column: %s', (_, rows) =>
    expect(read(rows, 'avis.txt')).toEqual({
      people: rows.length,
      questions: ['Réponses'],
      told: READ,
    }),
  );

  test.each([
    ['a date above dates', many(9, (i) => `1${i}/05/2025;${said(i)}`)],
    ['a lone figure above figures', many(9, (i) => `${(i % 4) + 1};${said(i)}`)],
    [
      'rows numbered from the first',
      many(9, (i) => `${i + 1};${i % 2 ? 'Élu' : 'Agent'};${said(i)}`),
    ],
    [
      'a value given again and a sentence',
      many(9, (i) => `${i % 2 ? 'Est' : 'Ouest'};Le repas ${i} était froid`),
    ],
    ['two sentences', many(9, (i) => `Le repas ${i} était froid;On reviendra à ${i}`)],
  ])('in several: %s', (_, rows) =>
    expect(read(rows)).toMatchObject({ people: rows.length, told: READ }),
  );
});

test.each([
  [
    'be they short',
    ['02/03/2024;Nord;Quai étroit', '03/03/2024;Sud;Bancs cassés', '03/03/2024;Nord;Bien'],
  ],
  [
    'beside a yes above others',
    ['Oui;Très bien organisé, merci.', 'Non;On a trop attendu.', 'non;Le son était mauvais.'],
  ],
])('the only column of texts is that of the answers, %s', (_, rows) =>
  expect(read(rows).questions).toEqual(['Réponses']),
);

describe('a first row that may be an answer is told, and stays a row of headings', () => {
  test.each([
    [
      'values given again alone',
      many(9, (i) => `${i % 2 ? 'Est' : 'Ouest'};${i % 3 ? 'Élu' : 'Agent'};${said(i)}`),
    ],
    [
      'a first name above first names, beside a phrase above others',
      ['Pierre', 'Anne', 'Zoé', 'Léa', 'Tom', 'Marc', 'Éric'].map(
        (name, i) => `${name};Des échanges avec les élus ${i}`,
      ),
    ],
    [
      'a first name and a name above others',
      ['Pierre Roy', 'Anne Le Goff', 'Zoé Nel', 'Léa Bel', 'Tom Cam', 'Marc Dol'].map(
        (name, i) => `${name};${i ? said(i) : 'échanges'}`,
      ),
    ],
    [
      'a phrase above phrases',
      ['Salle claire et calme', 'Repas chaud pour tous', 'Son de la salle 3'],
    ],
  ])('%s', (_, rows) => expect(read(rows)).toMatchObject({ people: rows.length - 1, told: DOUBT }));
});

describe('a heading stays one', () => {
  test.each([
    ['what one was asked', ['Ce que j’ai trop peu aimé', 'Le son est trop fort', 'RAS']],
    ['the title of a column of a board', ['J’aime', 'Le repas est bon', 'On mange bien']],
    [
      'who speaks to people',
      ['Merci de donner ici votre avis', 'Le repas est bon', 'On mange bien'],
    ],
    [
      'years and figures in a row',
      ['Avis;2023;2024', ...many(9, (i) => `${said(i)};${i};${i + 1}`)],
    ],
    [
      'a statement that people agree with',
      [
        'Le repas était très bon;Avis',
        ...many(9, (i) => `${i % 2 ? 'Pas d’accord' : 'Tout à fait d’accord'};${said(i)}`),
      ],
    ],
    [
      'a word that is no verdict, above other words',
      [
        'Gare;Trouvé sur place',
        ...many(3, (i) => `${['Nord', 'Sud', 'Est'][i]};Il manque des bancs ${i}`),
      ],
    ],
    [
      'the heading of names',
      [
        'Prénom;Ce que vous en dites',
        ...['Anne', 'Zoé', 'Léa', 'Tom', 'Marc'].map((name, i) => `${name};${said(i)}`),
      ],
    ],
    [
      'the heading of the titles of sessions',
      [
        'Atelier;Retours des groupes présents',
        ...many(9, (i) => `${['Danse', 'Théâtre', 'Chant'][i % 3]};Un bel atelier ${i}`),
      ],
    ],
    [
      'another heading beside a date',
      ['12/05/2025;Pourquoi ?', ...many(9, (i) => `1${i}/05/2025;${said(i)}`)],
    ],
  ])('%s', (_, rows) =>
    expect(read(rows)).toMatchObject({ people: rows.length - 1, told: undefined }),
  );

  test('where options have their own label above them', () => {
    const text = file('Affiche;Radio', (i) => `${i % 2 ? 'Affiche' : ''};${i % 3 ? 'Radio' : ''}`);
    expect(messages(survey(text)).join('\n')).not.toContain(DOUBT);
  });
});
