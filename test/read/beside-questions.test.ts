import { expect, test } from 'vitest';
import { file, roles, said, survey } from './table.js';

test('the marks of a quiz are no answers (Google Forms, Microsoft Forms)', () => {
  const headings = 'Score;Sigle ?;Sigle ? [Note];Sigle ? [Commentaires];Total des points';
  const text = file(
    headings,
    (i) => `${i % 2} / 1;${i % 2 ? 'RGPD' : 'CNIL'};${i % 2} / 1;bien;${i % 2}`,
  );
  expect(survey(text).closed).toEqual([{ name: 'Sigle ?', kind: 'choice' }]);
});

test('beside a score, what has no marks of its own is an answer', () => {
  const text = file('Score;Atelier;Atelier [Commentaires];?', (i) =>
    [i % 5, i % 2 ? 'A' : 'B', `${said(i)}, utile`, i % 3 ? 'Agent' : 'Élu'].join(';'),
  );
  expect(roles(text)).toMatchObject({ 'Atelier [Commentaires]': 'open' });
  expect(survey(text).closed.map(({ name }) => name)).toEqual(['Atelier', '?']);
});

test('what a ticket office tells of a sale is no answer, as it would be elsewhere', () => {
  const row = (i: number): string =>
    `${i % 2};${i % 3 ? '5,00' : '0,00'};${i % 2 ? 'Widget' : 'Guichet'};${i % 2 ? 'Payé' : 'Annulé'};${i % 2 ? 'Plein' : 'Réduit'}`;
  const names = (headings: string): string[] =>
    survey(file(headings, (i) => `${1000 + i};${row(i)}`)).closed.map(({ name }) => name);
  expect(names('N° billet;Quantité;Prix;Origine;Statut;Tarif')).toEqual(['Tarif']);
  expect(names('Sujet n°;Quantité;Prix;Origine;Statut;Tarif')).toContain('Origine');
});

test('the groups of a recommendation are no answer of their own', () => {
  const group = ['Promoteur', 'Passif', 'Détracteur'];
  const text = file('NPS;Catégorie', (i) => `${[10, 8, 3][i % 3]};${group[i % 3]}`);
  expect(survey(text).closed.map(({ name }) => name)).toEqual(['NPS']);
});

test.each([
  'Réponse du propriétaire',
  'Réponse de l’équipe',
  'Réponse apportée',
  'Suite donnée',
  'Remarques du formateur',
  'Tonalité',
  'À citer',
])('what the team writes beside the answers is none: %s', (heading) => {
  const text = file(heading, (i) => `Merci beaucoup pour ce message, nous y veillerons ${i}`);
  const read = survey(text);
  expect(new Set(read.answers.map(({ question }) => question))).toEqual(new Set(['Remarques']));
  expect(read.closed).toEqual([]);
});

test('what people judge by marks is none of the team’s words', () => {
  const marks = ['Très satisfait', 'Satisfait', 'Pas satisfait'];
  const text = file('Réponses apportées', (i) => `${marks[i % 3]}`);
  expect(roles(text)).toMatchObject({ 'Réponses apportées': 'scale' });
  expect(survey(text).closed).toHaveLength(1);
});

test('« Appréciation du formateur » asks trainees what they think of the trainer', () => {
  const text = file('Appréciation du formateur', (i) => `${said(i)}, très pédagogue`);
  expect(roles(text)).toMatchObject({ 'Appréciation du formateur': 'open' });
});

test('what a tool writes several times is so each time', () =>
  expect(
    survey(
      file('Avis A;Votes;Avis B;Votes', (i) => `${said(i)}, a;${i % 4};${said(i)}, b;${i % 3}`),
    ).closed,
  ).toEqual([]));

test('« Contenu » among what people mark is a mark, and no text', () => {
  const marks = ['Très satisfait', 'Satisfait', 'Pas satisfait'];
  const text = file('Accueil;Contenu', (i) => `${marks[i % 2]};${marks[i % 3]}`);
  expect(roles(text)).toMatchObject({ Accueil: 'scale', Contenu: 'scale' });
});

test('what a tool writes is told by its neighbours, under headings that may be questions', () => {
  const row = (i: number): string => `${i % 2 ? 'France' : 'Belgique'};${said(i)}, très utile`;
  expect(survey(file('Country;Feedback - salle', row)).closed).toHaveLength(1);
  expect(roles(file('Country;Feedback - salle', row))).toMatchObject({
    'Feedback - salle': 'open',
  });
  const headings = 'Response ID;Points - salle;Country;Feedback - salle';
  const tools = survey(file(headings, (i) => `${i};${i % 2};${row(i)}`));
  expect(tools.closed).toEqual([]);
  expect(new Set(tools.answers.map(({ question }) => question))).toEqual(new Set(['Remarques']));
});

test.each(['Q2', 'plan'])('files that people join are no answers (Qualtrics): %s', (code) => {
  const codes = ['StartDate', 'Q1', ...['Id', 'Name', 'Size', 'Type'].map((x) => `${code}_${x}`)];
  const texts = ['Date', 'Remarques', ...['ID', 'Nom', 'Taille', 'Type'].map((x) => `Plan - ${x}`)];
  const ids = codes.map((code) => `"{""ImportId"":""${code}""}"`);
  const rows = Array.from({ length: 12 }, (_, i) =>
    ['2025-11-03', said(i), `F_x${i}`, 'plan.pdf', 1200, 'application/pdf'].join(','),
  );
  const read = survey(
    [codes, texts, ids]
      .map((row) => row.join(','))
      .concat(rows)
      .join('\n'),
  );
  expect(read.answers).toHaveLength(12);
  expect(read.closed).toEqual([]);
});
