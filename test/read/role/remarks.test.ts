import { expect, test } from 'vitest';
import { remarkedOptions, textsBeside } from '../../../src/read/role/remarks.js';
import { messages, roles, survey } from '../table.js';

const counts = (values: Readonly<Record<string, number>>) => new Map(Object.entries(values));
const CHOSEN = { Satisfait: 20, 'Pas du tout satisfait': 8 };

test.each([
  ['Satisfait mais un peu long', 'Satisfait'],
  ['satisfait, sauf le repas', 'Satisfait'],
  ['SATISFAIT (même si c’était loin)', 'Satisfait'],
  ['Pas du tout satisfait. Car on n’entendait rien', 'Pas du tout satisfait'],
  ['Satisfait parce que bien organisé', 'Satisfait'],
])('« %s » goes on from « %s »', (value, option) => {
  expect(remarkedOptions(counts({ ...CHOSEN, [value]: 1 })).get(value)).toBe(option);
});

test.each([
  'Satisfaite',
  'Satisfait du repas',
  'Satisfait maison',
  'Plutôt satisfait mais long',
  'Mais',
])('« %s » is an option of its own', (value) => {
  expect(remarkedOptions(counts({ ...CHOSEN, [value]: 1 })).size).toBe(0);
});

test('where many go on, the column asks for words', () => {
  const remarks = Object.fromEntries([...'abcdefghijklmnop'].map((one) => [`Oui mais ${one}`, 1]));
  expect(remarkedOptions(counts({ Oui: 20, Non: 3, ...remarks })).size).toBe(0);
});

test('a scale with a few remarks is one, and shows none of them; it is told', () => {
  const marks = ['Très satisfait', 'Satisfait', 'Peu satisfait'];
  const rows = Array.from(
    { length: 30 },
    (_, i) =>
      `${marks[i % 3]}${i === 7 ? ' mais mon chef criait' : ''};Une réponse assez longue ${i}`,
  );
  const text = `Votre satisfaction;Avis\n${rows.join('\n')}\n`;
  expect(roles(text)['Votre satisfaction']).toBe('scale');
  const read = survey(text);
  expect(JSON.stringify(read.respondents)).not.toContain('chef');
  expect(messages(read).join()).toContain(
    '1 réponse à «\u00a0Votre satisfaction\u00a0» ajoute quelques mots',
  );
});

const TEXT = 'Les jeux ont brisé la glace entre services';

test.each([
  ['much longer than the options that others share', CHOSEN, [TEXT]],
  ['not beside options as long', { 'Un atelier sur les données': 9, 'Une visite guidée': 4 }, []],
  ['not beside one option, as nothing tells that they are options', { Satisfait: 20 }, []],
  ['not beside what nobody shares', { Bien: 1, 'Très bien': 1, Moyen: 1 }, []],
])('what somebody wrote under « Autre » is told by its length, %s', (_, options, texts) => {
  expect([...textsBeside(counts({ ...options, [TEXT]: 1 }))]).toEqual(texts);
});

test('a scale with such a text is one; it counts as « Autre », is told and shown nowhere', () => {
  const marks = ['Satisfait', 'Très satisfait', 'Satisfait'];
  const rows = Array.from(
    { length: 24 },
    (_, i) => `${i === 7 ? TEXT : marks[i % 3]};Une réponse assez longue ${i}`,
  );
  const text = `Votre satisfaction;Avis\n${rows.join('\n')}\n`;
  expect(roles(text)['Votre satisfaction']).toBe('scale');
  const read = survey(text);
  expect(read.respondents[7]!.closed['Votre satisfaction']).toEqual(['Autre']);
  expect(JSON.stringify(read.respondents)).not.toContain('glace');
  expect(messages(read).join()).toContain('ce texte compte comme «\u00a0Autre\u00a0»');
});
