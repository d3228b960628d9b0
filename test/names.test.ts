import { expect, it } from 'vitest';
import { alphabetical, beginsWith, inTime, namedAmong, onlyBeginning } from '../src/names.js';

it('names stand in the order of a French dictionary', () => {
  expect(['Territoires', 'lieu', 'Écologie', 'Lieu', 'élus'].sort(alphabetical)).toEqual([
    'Écologie',
    'élus',
    'lieu',
    'Lieu',
    'Territoires',
  ]);
});

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

it.each([
  ["Qu'avez-vous", true],
  ['qu’avez', true],
  ['QU´AVEZ-VOUS  APPRECIE', true],
  ['', true],
  ['Avez-vous', false],
])('tells how a name begins, as people type it: %s', (beginning, expected) => {
  expect(beginsWith('Qu’avez-vous apprécié ?', beginning)).toBe(expected);
});

it.each([
  ['Vous êtes :', 'Vous êtes :'],
  ['vous ETES :', 'Vous êtes :'],
  ['Vous êtes', 'Vous êtes :'],
  ['Votre âge', '12. Votre âge :'],
  ['Q12 - votre age', '12. Votre âge :'],
  ['Avis', 'Avis'],
  ['avis', undefined],
  ['Âge', undefined],
  ['…', undefined],
  ['Note.Le lieu', 'Note [Le lieu]'],
  ['le lieu', 'Note [Le lieu]'],
  ['Rythme.Le lieu', undefined],
])('finds what was meant by %s, if it is one thing', (typed, expected) => {
  const names = ['Vous êtes :', 'Avis', 'Avis ?', 'AVIS', '?', '12. Votre âge :', 'Note [Le lieu]'];
  expect(namedAmong(names, (name) => name, typed)).toBe(expected);
});

it.each([
  ['Vous', 'Vous êtes :'],
  ['VOUS ETES', 'Vous êtes :'],
  ['Quel', '3.1 Quel est votre métier ?'],
  ['3.1 quel', '3.1 Quel est votre métier ?'],
  ['Avez', undefined],
  ['êtes', undefined],
  ['', undefined],
  ['…', undefined],
])('finds the one name that begins as %s, whatever the marks around it', (typed, expected) => {
  const names = [
    'Vous êtes :',
    'Vous êtes',
    'Avez-vous aimé ?',
    'Avez-vous appris ?',
    '3.1 Quel est votre métier ?',
  ];
  expect(onlyBeginning(typed, names)).toBe(expected);
});
