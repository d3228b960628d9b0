import { expect, it } from 'vitest';
import { alphabetical, beginsWith, namedAmong, onlyBeginning } from '../../src/names/names.js';

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
