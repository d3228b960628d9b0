import { expect, test } from 'vitest';
import { messages, survey } from './table.js';

const ANSWERS = Array.from(
  { length: 8 },
  (_, i) => `${i + 1};Agent;${(i % 5) + 1};Une réponse assez longue ${i}`,
).join('\n');

const people = (last: string) => {
  const read = survey(`id;Profil;Note;Commentaire\n${ANSWERS}\n${last}\n`);
  return { count: read.respondents.length, told: messages(read) };
};

test.each([
  'Total;;60;',
  'Total;;;',
  'TOTAL : 8 réponses;;24;',
  'Total général;8;8;8',
  'Moyenne;;3,0;',
  ';Moyenne :;3,0;',
  'Nombre de réponses;8;8;8',
  'Nb de répondants : 8;;;',
  'Écart-type;;0,4;8 réponses',
])('« %s » under the answers is no person, and it is said', (row) => {
  expect(people(row)).toEqual({
    count: 8,
    told: ['Ligne de totaux laissée de côté\u00a0: ligne 10.'],
  });
});

test.each([
  '9;Total;;',
  '9;Agent;3;Total',
  ';;;Moyenne',
  'Total;Agent;3;Un bilan très positif',
  'Moyenne;;3;Moyennement convaincu',
])('« %s » under the answers is a person', (row) => {
  expect(people(row).count).toBe(9);
});
