import { expect, test } from 'vitest';
import { messages, said, survey } from './table.js';

const rows = (margin: (i: number) => string): string =>
  Array.from({ length: 20 }, (_, i) => `${i + 1};Oui;${said(i)};${said(i + 20)}${margin(i)}`).join(
    '\n',
  );
const few = (i: number): string => (i % 8 ? ';' : `;voir avec Paul, fiche ${i}`);

test.each([
  ['under one row of headings', 'n;Venue;Le mieux;Le pire;\n'],
  ['under the title of its neighbours', ';Vous;Votre avis;;\nn;Venue;Le mieux;Le pire;\n'],
])('what stands beside a few rows, %s, under none, is the team’s, and it is told', (_, head) => {
  const read = survey(`${head}${rows(few)}\n`);
  expect(new Set(read.answers.map(({ question }) => question))).toEqual(
    new Set(['Le mieux', 'Le pire']),
  );
  expect(messages(read)).toEqual([
    'Au-delà du dernier en-tête, ce qui semble être des notes de l’équipe (3 lignes) est laissé de côté. Si ce sont des réponses, donnez un en-tête à leur colonne.',
  ]);
});

test.each([
  ['many rows', 'n;Venue;Le mieux;Le pire;\n', (i: number) => `;${said(i + 40)}`],
  ['headings that do not go on', 'n;Venue;Le mieux;Le pire\n', few],
])('what stands beyond %s is read', (_, head, margin) => {
  expect(survey(`${head}${rows(margin)}\n`).answers.map(({ question }) => question)).toContain(
    'Colonne 5',
  );
});

test.each([
  ['sentences', (i: number) => (i % 8 ? ';' : `;Et merci encore pour le repas ${i}.`)],
  ['what a separator cut off a text', (i: number) => (i % 8 ? ';' : `; mais trop long ${i}`)],
])('%s beyond the last heading are answers', (_, margin) => {
  const read = survey(`n;Venue;Le mieux;Le pire;\n${rows(margin)}\n`);
  expect(messages(read).join()).not.toContain('notes de l’équipe');
  expect(read.answers.some(({ question }) => question === 'Colonne 5')).toBe(true);
});
