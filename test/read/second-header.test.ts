import { describe, expect, test } from 'vitest';
import { messages, roles, said, survey } from './table.js';

const rows = (make: (i: number) => string): string =>
  Array.from({ length: 8 }, (_, i) => `${make(i + 1)}\n`).join('');

const MERGED = `Profil;;Satisfaction;;Commentaires;\nNom;Âge;Accueil;Lieu;Points forts;Points faibles\n${rows(
  (i) =>
    `Nom${i};${20 + i};${i % 5};${i % 4};Une réponse bien longue ${i};Une autre, longue aussi ${i}`,
)}`;

describe('a heading that is repeated over what it asks of', () => {
  const answers = rows(
    (i) =>
      `${i % 2 ? 'Élue' : 'Agent'};${i % 5};${(i + 1) % 5};${i % 4};Une réponse bien longue ${i}`,
  );

  test.each([
    ['Profil;Votre avis;Votre avis;Votre avis;Commentaire', ';L’accueil;Le lieu;Le repas;'],
    ['Profil;Votre avis;;;Commentaire', 'Profil;L’accueil;Le lieu;Le repas;Commentaire'],
    [
      'Profil;Votre avis;Votre avis;Votre avis;Commentaire',
      'Profil;L’accueil;Le lieu;Le repas;Commentaire',
    ],
  ])('« %s » stands above « %s », which is no person', (first, second) => {
    const read = survey(`${first}\n${second}\n${answers}`);
    expect(read.respondents).toHaveLength(8);
    expect(read.closed.map(({ name }) => name)).toEqual([
      'Profil',
      'Votre avis [L’accueil]',
      'Votre avis [Le lieu]',
      'Votre avis [Le repas]',
    ]);
  });

  test('leaves a person one who writes what others write below', () => {
    const text = `Profil;Avis;Avis;Avis;Mot\n;Bien;Moyen;Bien;Ras\n${answers.replaceAll(/;\d/g, ';Bien')}`;
    expect(survey(text).respondents).toHaveLength(9);
  });
});

describe('titles of groups in merged cells above the header', () => {
  test('are no header, and the names below no person', () => {
    expect(roles(MERGED)).toEqual({
      Nom: 'personal',
      Âge: 'number',
      Accueil: 'scale',
      Lieu: 'scale',
      'Points forts': 'open',
      'Points faibles': 'open',
    });
    expect(survey(MERGED).respondents).toHaveLength(8);
    expect(messages(survey(MERGED))).toEqual([]);
  });

  test('may stand above options with « Autre (précisez) » among them', () => {
    const text = `;Vos sources;;;Votre avis;\nN°;Presse;Radio;Autre (précisez);Points forts;Points faibles\n${rows(
      (i) =>
        `${i};${i % 2 ? 'X' : ''};${i % 3 ? 'X' : ''};${i === 5 ? 'mon fils' : ''};Une réponse longue ${i};Une autre, longue ${i}`,
    )}`;
    expect(survey(text).closed).toEqual([{ name: 'Vos sources', kind: 'multiple' }]);
    expect(survey(text).respondents).toHaveLength(8);
    expect(roles(text)).toMatchObject({ 'Points forts': 'open', 'Points faibles': 'open' });
  });

  test('may stand above what marks are out of, which is no mark', () => {
    const text = `;Profil;;Avis;;Note\nN°;Service;Ancienneté;Les +;Les -;/5\n${rows(
      (i) =>
        `${i};${i % 2 ? 'Mairie' : 'CCAS'};${i % 3} ans;Une réponse longue ${i};Une autre, longue ${i};${3 + (i % 3)}`,
    )}`;
    expect(survey(text).respondents).toHaveLength(8);
    expect(roles(text)).toMatchObject({ 'Les +': 'open', 'Les -': 'open', 'Note [/5]': 'scale' });
  });

  test('are sure above crosses alone, whatever people are called', () => {
    const text = `;Objectifs atteints ?;;Durée suffisante ?;;;\nStagiaire;Oui;Non;Oui;Non;Remarques;Besoins\n${rows(
      (i) =>
        `S${i};${i % 2 ? 'X;' : ';X'};${i % 3 ? 'X;' : ';X'};Une réponse longue ${i};Une autre, longue ${i}`,
    )}`;
    expect(survey(text).respondents).toHaveLength(8);
    expect(survey(text).closed.map(({ name }) => name)).toEqual([
      'Objectifs atteints ?',
      'Durée suffisante ?',
    ]);
    expect(roles(text)).toMatchObject({ Remarques: 'open', Besoins: 'open' });
  });

  test('name the columns that have no other name, options, and columns of one name', () => {
    const text = `ID;Objectifs;;Accueil;;Lieu;\n;Apprendre;Rencontrer;Note;Avis;Note;Avis\n${rows(
      (i) =>
        `${i};${i % 2 ? 'Oui' : ''};Oui;${i % 5};Une réponse longue ${i};${i % 4};Une autre, longue ${i}`,
    )}`;
    expect(Object.keys(roles(text))).toEqual([
      'ID',
      'Objectifs [Apprendre]',
      'Objectifs [Rencontrer]',
      'Accueil [Note]',
      'Accueil [Avis]',
      'Lieu [Note]',
      'Lieu [Avis]',
    ]);
  });
});

const TEXTS = rows(
  (i) => `Un débat long ${i};${i % 2 ? `Trop de bruit ${i}` : ''};Une place ${i};Trop cher ${i}`,
);
test.each([
  ['2024;;2025;', ['2024 [Le plus]', '2024 [Le moins]', '2025 [Le plus]', '2025 [Le moins]']],
  ['Matin;;Soir;', ['Matin [Le plus]', 'Matin [Le moins]', 'Soir [Le plus]', 'Soir [Le moins]']],
])('a second row that asks for words under titles that do not is a header: %s', (titles, names) => {
  const text = `${titles}\nLe plus;Le moins;Le plus;Le moins\n${TEXTS}`;
  expect(Object.keys(roles(text))).toEqual(names);
});

test.each([
  ['what asks for nothing', 'Matin;;Soir;', 'Beau;Long;Gai;Cher'],
  ['under questions', 'Le plus;;Le moins;', 'Le plus beau;Un avis;Trop cher;Une idée'],
  ['words in one of them', 'Matin;;Soir;', 'Le plus;Bien;Le moins;Un avis'],
  ['what others say too', 'Matin;;Soir;', 'Une idée;Trop de bruit 1;Une place 2;Un avis'],
  ['a note among them', 'Matin;;Soir;', 'Le plus;4;Le plus;Le moins'],
  ['no title', 'Le beau;Le laid;Le vrai;Le faux', 'Le plus;Le moins;Le plus;Le moins'],
])('a second row is a person: %s', (_, first, second) => {
  expect(survey(`${first}\n${second}\n${TEXTS}`).respondents).toHaveLength(9);
});

test('a second row without the number that all others bear is a header under titles', () => {
  const text = `N°;La soirée;;Le projet;\n;Points forts;Points faibles;Points forts;Points faibles\n${rows(
    (i) => `${i};Un débat long ${i};${i % 2 ? 'Trop de bruit' : ''};Une place ${i};Trop cher ${i}`,
  )}`;
  expect(Object.keys(roles(text))).toEqual([
    'N°',
    'La soirée [Points forts]',
    'La soirée [Points faibles]',
    'Le projet [Points forts]',
    'Le projet [Points faibles]',
  ]);
  expect(survey(text).respondents).toHaveLength(8);
  expect(messages(survey(text))).toEqual([]);
});

test('a question of yes or no under a title is its own, and no option', () => {
  const text = `N°;Profil;;La soirée;\n;Quartier;Âge;Satisfait(e) ? O/N;Vos remarques\n${rows(
    (i) =>
      `${i};${i % 2 ? 'Gare' : 'Centre'};${20 + i};${i % 3 ? 'O' : 'N'};Une réponse longue ${i}`,
  )}`;
  expect(Object.keys(roles(text))).toContain('Satisfait(e) ? O/N');
  expect(survey(text).respondents[0]!.closed['Satisfait(e) ? O/N']).toEqual(['O']);
});

test('a second row that may be a header or a person is read, and told by its line', () => {
  const text = `Commentaires;;;Suite\nPoints forts;Points faibles;Idées;Autre chose à dire\n${rows(
    (i) => `Les échanges ${i};Le repas ${i};Des ateliers ${i};Rien de plus à dire ${i}`,
  )}`;
  expect(survey(text).respondents).toHaveLength(9);
  expect(messages(survey(text))[0]).toContain(
    'La ligne 2 ressemble à une seconde ligne d’en-têtes',
  );
});

test.each([
  ['figures', 'Nom0;21;3;4;Les débats;Le bruit'],
  ['a choice that others make too', 'Nom0;Agent;Bien;Bien;Les débats;Le bruit'],
  ['« NSP » over figures', 'Nom0;NSP;NSP;NSP;Les débats;Le bruit'],
])('a person under unnamed columns is no header: %s', (_, first) => {
  const text = `Profil;;Satisfaction;;Commentaires;\n${first}\n${rows((i) =>
    first.includes('Agent')
      ? `Nom${i};Agent;Bien;Moyen;Une réponse ${i};Une autre ${i}`
      : `Nom${i};${20 + i};${i % 5};${i % 4};Une réponse ${i};Une autre ${i}`,
  )}`;
  expect(survey(text).respondents).toHaveLength(9);
  expect(messages(survey(text)).join()).not.toContain('en-têtes.');
});

test('what people note of each question in brackets under the header is no person', () => {
  const text = `N°;Vous êtes;Note;Avis\n;(choix unique);(de 1 à 5);(libre)\n${rows((i) => `${i};${i % 2 ? 'Élu' : 'Agent'};${i % 5};Une réponse longue ${i}`)}`;
  expect(survey(text).respondents).toHaveLength(8);
  expect(roles(text)).toMatchObject({ Note: 'scale' });
});

test('a row of the kinds of questions, « Note » among them, is no person', () => {
  const text = `Vous êtes;Le lieu;Avis\nChoix unique;Note;Texte libre\n${rows((i) => `${i % 2 ? 'Élu' : 'Agent'};${i % 5};Une réponse longue ${i}`)}`;
  expect(survey(text).respondents).toHaveLength(8);
});

describe('lines above a plain table', () => {
  const TABLE = `N°;Vous êtes;Ce qui vous a plu\n${rows((i) => `${i};Seul;Une réponse longue ${i}`)}`;

  test.each([
    'Festival, questionnaire 2024\n',
    'Festival, questionnaire 2024\nExport du 14/10/2024;140 réponses\n',
    'Festival, questionnaire 2024;;\nExport du 14/10/2024;140 réponses;\n;;\n',
    'Bilan de la formation\nFormateur : M. Petit;;Date : 12/11/2025\n',
  ])('are no header: %j', (above) => {
    expect(Object.keys(roles(`${above}${TABLE}`))).toEqual(Object.keys(roles(TABLE)));
    expect(survey(`${above}${TABLE}`).respondents).toHaveLength(8);
  });

  test('may stand above titles of groups of columns, after an empty line', () => {
    const [, names = '', ...answers] = MERGED.split('\n');
    const groups = ';;Satisfaction;;Commentaires;';
    const text = `Bilan du 12 mai;;;;;\n1 = nul, 5 = top;;;;;\n;;;;;\n${[groups, names, ...answers].join('\n')}`;
    expect(Object.keys(roles(text))).toEqual(names.split(';'));
    expect(survey(text).respondents).toHaveLength(8);
    expect(messages(survey(text))[0]).toContain('lignes au-dessus des en-têtes');
  });

  test('may be a table of their own, above an empty line', () => {
    const wide = `Nom d’utilisateur;${TABLE.replaceAll('\n', '\nR;').slice(0, -2)}`;
    const text = `Rapport de sondage\nSujet;ID de réunion;Début\nJournée;912 345;03/10/2025\n;;;\n${wide}`;
    expect(Object.keys(roles(text))).toEqual(Object.keys(roles(wide)));
    expect(survey(text).respondents).toHaveLength(8);
    expect(messages(survey(text))[0]).toContain('4 lignes au-dessus des en-têtes');
  });

  test.each(['Détail', ';;Détail'])('may be a table of their own, above a title: %s', (title) => {
    const wide = `Nom d’utilisateur;${TABLE.replaceAll('\n', '\nR;').slice(0, -2)}`;
    const text = `Rapport\nSujet;ID de réunion;Début\nJournée;912 345;03/10/2025\n${title}\n${wide}`;
    expect(Object.keys(roles(text))).toEqual(Object.keys(roles(wide)));
    expect(survey(text).respondents).toHaveLength(8);
  });

  test.each([
    ['under one of them', 'Enquête de fin de stage;Service formation;;'],
    ['where they tell of the file', 'Formateur : M. Petit;;Date : 12/11/2025;'],
  ])('tell nothing apart that is called alike %s', (_, above) => {
    const text = `${above}\nPrénom;Commentaire;Note;Commentaire\n${Array.from({ length: 12 }, (_, i) => `P${i};${said(i)};${i % 5};${said(-1 - i)}`).join('\n')}\n`;
    for (const title of above.split(';').filter(Boolean))
      expect(Object.keys(roles(text)).join()).not.toContain(title);
    expect(survey(text).respondents).toHaveLength(12);
  });

  test('may be empty', () => {
    const text = `;;\n;Vous êtes;Avis\n${rows((i) => `;${i % 2 ? 'Élu' : 'Agent'};Une réponse longue ${i}`)}`;
    expect(roles(text)).toMatchObject({ 'Vous êtes': 'choice', Avis: 'open' });
    expect(survey(text).respondents).toHaveLength(8);
  });

  test('are no empty lines among the answers', () => {
    const text = `Note;Avis;\n${rows((i) => `${i % 5};Une réponse longue ${i};${i > 4 ? 'x' : ''}${i === 4 ? '\n;;' : ''}`)}`;
    expect(Object.keys(roles(text)).slice(0, 2)).toEqual(['Note', 'Avis']);
    expect(survey(text).respondents).toHaveLength(8);
  });

  test('are a header where counts stand beside texts under them', () => {
    const text = `Que retenez-vous ?\nOpen Ended\nResponses;Upvotes\n${rows((i) => `${i} réponses assez longues;${i % 3}`)}`;
    expect(survey(text).respondents).toHaveLength(8);
    expect(survey(text).closed).toEqual([]);
  });

  test('are none where a table of two columns has a cell too many', () => {
    const text = `id;avis\n${rows((i) => (i === 2 ? '2;bien;très' : `${i};Une réponse longue ${i}`))}`;
    expect(Object.keys(roles(text)).slice(0, 2)).toEqual(['id', 'avis']);
  });
});
