import { describe, expect, test } from 'vitest';
import { file, roles, said } from '../table.js';

test('a row of a grid that asks to rate is a mark, whatever it is called', () => {
  const text = file('Évaluez [Contenu];Évaluez [Durée];Durée;Votre séjour [Durée]', (i) =>
    [1 + (i % 4), 1 + (i % 5), 1 + (i % 5), 1 + (i % 5)].join(';'),
  );
  expect(roles(text)).toMatchObject({
    'Évaluez [Contenu]': 'scale',
    'Évaluez [Durée]': 'scale',
    Durée: 'number',
    'Votre séjour [Durée]': 'number',
  });
});

test.each([
  ['scale', 'Accueil (A = très bien, D = mal)'],
  ['scale', 'Note du repas, de A à D'],
  ['choice', 'Groupe, de A à D'],
  ['choice', 'Salle (A = amphi, B = bureau, C = cour, D = dehors)'],
  ['choice', 'Groupe'],
])('letters are steps where the heading says that they are degrees: %s, %s', (role, heading) => {
  expect(roles(file(heading, (i) => 'ABCD'[i % 4]!))).toMatchObject({ [heading]: role });
});

test('marks out of twenty are numbers, written with what they are out of or not', () => {
  const text = file('Repas;Son (sur 20);Note sur 20', (i) =>
    [`${8 + (i % 12)},5/20`, 6 + (i % 13), i % 2 ? `${8 + (i % 12)}/20` : 9 + (i % 11)].join(';'),
  );
  expect(roles(text)).toMatchObject({
    Repas: 'number',
    'Son (sur 20)': 'number',
    'Note sur 20': 'number',
  });
});

test('marks out of different totals are no numbers of one kind', () => {
  const text = file('Résultat', (i) => (i % 2 ? `${8 + (i % 12)}/20` : `${60 + i}/100`));
  expect(roles(text)).not.toMatchObject({ Résultat: 'number' });
});

test('words that are asked for one by one are texts, however often some are said', () => {
  const words = 'clair riche long dense utile vivant rapide gai simple court vif drôle'.split(' ');
  const text = file('Mot 1;2e mot', (i) =>
    i < 17 ? `${words[i % 12]};${words[(i * 5 + 1) % 12]}` : ';',
  );
  expect(roles(text)).toMatchObject({ 'Mot 1': 'open', '2e mot': 'open' });
});

test('what is written short is a scale, under a heading that names a text too', () => {
  const text = file('Contenu;Sexe', (i) => `${['TB', 'B', 'M', 'I'][i % 4]};${'MF'[i % 2]}`);
  expect(roles(text)).toMatchObject({ Contenu: 'scale', Sexe: 'choice' });
});

test('letters that are a scale elsewhere are none where people say what they are', () => {
  const text = file('Métier;Niveau de satisfaction', (i) =>
    [['TS', 'S', 'PS'][i % 3], ['TS', 'S', 'PS'][i % 3]].join(';'),
  );
  expect(roles(text)).toMatchObject({ Métier: 'choice', 'Niveau de satisfaction': 'scale' });
});

test('« Civilité » is counted, as « Sexe » is', () => {
  const text = file('Civilité;Nom', (i) => `${['Madame', 'Monsieur'][i % 2]};Colin ${i}`);
  expect(roles(text)).toMatchObject({ Civilité: 'choice', Nom: 'personal' });
});

test('degrees are those of a scale in whichever letters somebody typed them', () => {
  const typed = ['Très', 'très', 'Assez', 'assez', 'Peu', 'Pas du tout', 'NSP', 'NR'];
  expect(roles(file('La propreté', (i) => typed[i % 8]!))).toMatchObject({
    'La propreté': 'scale',
  });
});

test.each([
  ['choice', 'Sexe'],
  ['choice', 'Sexe (1 = femme, 2 = homme, 3 = autre)'],
  ['choice', 'Venu par : 1=bus, 2=train, 3=voiture'],
  ['choice', 'Profil'],
  ['choice', 'Quel est votre statut ?'],
  ['choice', 'SITUATION_FAMILIALE'],
  ['choice', 'niveau_etude'],
  ['choice', 'tranche_age'],
  ['choice', 'Type de structure'],
  ['choice', 'Région'],
  ['scale', 'Situation'],
  ['scale', 'Statut des bénévoles'],
  ['scale', 'Équipe (relations, nombre, soutien…)'],
  ['scale', 'Genre de spectacle : note de 1 à 5'],
  ['scale', 'Le genre de la soirée vous a-t-il plu ? (0 à 5)'],
  ['scale', 'Profil des intervenants (note sur 5)'],
  ['scale', 'Temps de pause (sur 20 min) : note'],
  ['scale', 'Accueil (1 = mauvais, 2 = moyen, 3 = bon)'],
  ['scale', 'Lecture (1 = jamais lu, 5 = lu en entier)'],
])('figures that only stand for what people are have no mean: %s, %s', (role, heading) => {
  expect(roles(file(heading, (i) => String(1 + (i % 3))))).toMatchObject({ [heading]: role });
});

test.each(['', 'Note : '])(
  'texts that begin with « %s3 » are no degrees, few as they are',
  (note) => {
    const rows = Array.from({ length: 9 }, (_, i) => `${note}${(i % 3) + 1} – ${said(i)}`);
    expect(roles(`Bilan\n${rows.join('\n')}\n`)).toEqual({ Bilan: 'open' });
  },
);

describe('three people', () => {
  const few = (heading: string, values: readonly string[]) =>
    roles(`${heading};Remarques\n${values.map((value, i) => `${value};${said(i)}`).join('\n')}\n`)[
      heading
    ];

  test.each([
    ['Le contenu', ['Tout à fait satisfaisant', 'Satisfaisant', 'Peu satisfaisant']],
    ['Vous sentez-vous en sécurité ?', ['Jamais', 'Souvent', 'Toujours']],
    ['Votre humeur', ['🙂', '😀', '😐']],
  ])('who choose each another degree of a questionnaire answer a scale: %s', (heading, values) =>
    expect(few(heading, values)).toBe('scale'),
  );

  test.each([
    [
      'Votre avis sur la journée',
      ['Très bien, un peu long', 'Bien', 'Moyen, trop de monde à midi'],
    ],
    ['Un commentaire', ['Très bien', 'Bien', 'Moyen']],
  ])('who answer a question in words are read: %s', (heading, values) =>
    expect(few(heading, values)).toBe('open'),
  );

  test('who write under a heading that tools give their figures are read', () =>
    expect(few('Score', ['La salle 3 est trop petite', 'Rien', 'Le son laisse à désirer'])).toBe(
      'open',
    ));

  test('who give low marks out of twenty answer with numbers', () =>
    expect(few('Note sur 20', ['6', '9', '10'])).toBe('number'));

  test.each(['Nom - Prénom', 'NOM/PRÉNOM'])('are no options of %s', (heading) =>
    expect(few(heading, ['Ana Diallo', 'Paul Noël', 'Léa Caron'])).toBe('personal'),
  );
});
