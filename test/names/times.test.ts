import { expect, it } from 'vitest';
import { inTime } from '../../src/names/times.js';

it.each([
  [['2024', '2023']],
  [['NEC 2025', 'NEC 2023', 'NEC 2024']],
  [['2024-2025', '2023-2024']],
  [['Saison 24/25', 'Saison 23/24']],
  [['2000', '1999']],
])('editions that each tell a year stand in the order of these: %j', (editions) => {
  expect(inTime(editions)).toEqual([...editions].sort());
});

it('editions that tell another part of a year stand in time', () => {
  expect(inTime(['Automne 2024', 'Printemps 2025', 'Été 2024'])).toEqual([
    'Été 2024',
    'Automne 2024',
    'Printemps 2025',
  ]);
  expect(inTime(['2025 T3', '2025 T1'])).toEqual(['2025 T1', '2025 T3']);
  expect(inTime(['avril 2025', 'mars 2025', 'mars 2024'])).toEqual([
    'mars 2024',
    'mars 2025',
    'avril 2025',
  ]);
});

it('keeps the order of editions that tell no year, or the same', () => {
  expect(inTime(['Printemps', 'Automne'])).toEqual(['Printemps', 'Automne']);
  expect(inTime(['Orléans 2024', 'Lyon 2024'])).toEqual(['Orléans 2024', 'Lyon 2024']);
});
