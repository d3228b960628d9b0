import { expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const rows = (row: (i: number) => string): string =>
  Array.from({ length: 12 }, (_, i) => row(i)).join('\n');
const WORDS = ['calme', 'riche', 'longue', 'vive'];

test('a second row that calls the answers « Réponse », « Mot 2 » is a header: the questions above are kept', () => {
  const read = survey(
    `;Que retenez-vous ?;Trois mots pour le dire;;Quel atelier ?\nJoueur;Réponse;Mot 1;Mot 2;Choix\n${rows(
      (i) =>
        `J${i};${said(i)};${WORDS[i % 4]} ${i};${i} ${WORDS[(i + 1) % 4]};${i % 2 ? 'Son' : 'Bois'}`,
    )}\n`,
  );
  expect(read.respondents).toHaveLength(12);
  expect(new Set(read.answers.map(({ question }) => question))).toEqual(
    new Set([
      'Que retenez-vous ?',
      'Trois mots pour le dire [Mot 1]',
      'Trois mots pour le dire [Mot 2]',
    ]),
  );
  expect(read.closed.map(({ name }) => name)).toEqual(['Quel atelier ?']);
});

test('one cell called so is what somebody answered', () => {
  const read = survey(
    `N°;Que retenez-vous ?;Et sinon ?\n1;Texte;${said(0)}\n${rows((i) => `${i + 2};${said(i)};${said(i + 20)}`)}\n`,
  );
  expect(read.respondents).toHaveLength(13);
});

test.each([
  ';1 = pas clair, 5 = très clair;texte libre;0 à 10',
  'numéro;échelle 1-5;question ouverte;note de 0 à 10',
  ';(1 = pas clair, 5 = très clair);(question ouverte);(de 0 à 10)',
  'N=12;N=12;N=12;N=12',
])('a row that tells what each column holds is nobody, and it is told: « %s »', (kinds) => {
  const read = survey(
    `Rép.;Clarté;Votre avis;Recommandation\n${kinds}\n${rows((i) => `${i + 1};${1 + (i % 5)};${said(i)};${i % 11}`)}\n`,
  );
  expect(read.respondents).toHaveLength(12);
  expect(messages(read)).toEqual([
    'La ligne 2 dit ce que chaque colonne contient\u00a0: elle n’est pas comptée.',
  ]);
});

test.each([';Texte libre;', 'Oui;Date;Texte libre'])(
  'an answer of such words is somebody’s: « %s »',
  (cells) => {
    const read = survey(
      `Venu;Votre avis;Votre avis encore\n${cells}\n${rows((i) => `Oui;${said(i)};${said(i + 20)}`)}\n`,
    );
    expect(read.respondents).toHaveLength(13);
  },
);

test.each([
  ['ranges', ['25-34', '5-10'], ['35-44', '0-5']],
  ['ranges that nobody else gives', ['18 à 25', '1 à 10'], ['26 à 40', '11 à 50']],
  ['words that others say', ['obligatoire', 'facultatif'], ['obligatoire', 'obligatoire']],
])('who answers %s first is a person', (_, first, others) => {
  const read = survey(
    `Le casque;Le badge;Votre avis\n${first.join(';')};\n${rows((i) => `${others.join(';')};${said(i)}`)}\n`,
  );
  expect(read.respondents).toHaveLength(13);
});
