import { expect, test } from 'vitest';
import { remarkedOptions } from '../../../src/read/role/remarks.js';
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
