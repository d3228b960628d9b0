import { expect, it } from 'vitest';
import { drawnText } from '../../src/cards/drawable.js';

it.each([
  ['économiser 2 500 € par an', 'économiser 2\u00a0500\u00a0€ par an'],
  ['95 % de bonheur en 15 minutes', '95\u00a0% de bonheur en 15\u00a0minutes'],
  ['là où il n’y a plus rien', 'là où il n’y\u00a0a plus rien'],
  ['en 2025 300 personnes', 'en 2025 300 personnes'],
  ['deux jours à Lyon', 'deux jours à Lyon'],
  ['J’ai abandonné à l’étape 4', 'J’ai abandonné à l’étape\u00a04'],
])(
  'holds numbers, their units, what they number, and a pronoun with its verb: %s',
  (text, drawn) => {
    expect(drawnText(text)).toBe(drawn);
  },
);

it.each([
  ['un "café IA" géant', 'un “café IA” géant'],
  ['l\'"open data", ("ici")', 'l’“open data”, (“ici”)'],
  ['"une respiration"', '«\u00a0une respiration\u00a0»'],
  ['un écran 15", un autre 17"', 'un écran 15", un autre 17"'],
  ['il m’a dit "entrez', 'il m’a dit "entrez'],
])('sets straight marks that face each other as marks of print: %s', (text, drawn) => {
  expect(drawnText(text)).toBe(drawn);
});
