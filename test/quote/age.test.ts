import { expect, it } from 'vitest';
import { tellsAge } from '../../src/quote/worth/age.js';
import { french } from '../engine.js';

it.each([
  ['j’ai 71 ans et j’ai tout compris', true],
  ['J’ai soixante-douze ans et un ordinateur', true],
  ['jai 71 ans et jai tout compris', true],
  ['à 83 ans jai appris à scanner', true],
  ['vu mon âge (79 ans), une chaise aurait suffi', true],
  ['la doyenne, 87 ans, merci', true],
  ['mes 68 ans n’ont gêné personne', true],
  ['apprendre à 54 ans, mon chef n’y croyait pas', true],
  ['deux dames de 78 et 80 ans', true],
  ['une bénévole de 82 ans au vestiaire', true],
  ['la boulangère, 61 ans, était au premier rang', true],
  ['ce boulanger de 80 ans', true],
  ['une dame de 80 ans venue de Vesoul', true],
  ['mon père a souri, à 80 ans, avec sa voisine', true],
  // a round age of somebody whom nothing tells
  ['J’ai repensé à ce monsieur de 80 ans qui revient tous les mardis', false],
  ['une dame de 80 ans a envoyé son premier mail', false],
  ['des usagers de soixante-dix ans ont créé leur adresse', false],
  // a child’s age, a time, a habit, anybody’s age
  ['ma fille de six ans a adoré', false],
  ['mon mari tient le stand depuis dix ans', false],
  ['ma voisine revient tous les ans', false],
  ['mon père a passé dix ans à coder', false],
  ['une dame avec dix ans de pratique', false],
  ['on s’amuse de 7 à 77 ans', false],
  ['le festival a vingt ans', false],
])('« %s » tells the age of a grown-up: %s', (text, told) => {
  expect(tellsAge(french.parse(text).tokens)).toBe(told);
});
