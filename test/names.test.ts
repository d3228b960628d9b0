import { expect, it } from 'vitest';
import { alphabetical } from '../src/names.js';

it('names stand in the order of a French dictionary', () => {
  expect(['Territoires', 'lieu', 'Écologie', 'Lieu', 'élus'].sort(alphabetical)).toEqual([
    'Écologie',
    'élus',
    'lieu',
    'Lieu',
    'Territoires',
  ]);
});
