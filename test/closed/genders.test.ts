import { expect, it } from 'vitest';
import { sameButGender } from '../../src/closed/genders.js';

it.each([
  ['Conseiller numérique', 'Conseillère numérique'],
  ['Médiateur en association', 'Médiatrice en association'],
  ['Travailleur social', 'Travailleuse sociale'],
  ['Chargé de mission', 'Chargée de mission'],
  ['Élu', 'Élue'],
  ['Musicien', 'Musicienne'],
  ['Professionnel', 'Professionnelle'],
  ['Bénévole actif', 'Bénévole active'],
  ['Agent', 'Agents'],
])('« %s » and « %s » differ by gender or number alone', (one, other) => {
  expect(sameButGender([other, 'Autre', one, one])).toEqual([[one, other].sort()]);
});

it.each([
  ['Oui', 'Non'],
  ['Un homme', 'Une femme'],
  ['Secteur public', 'Secteur privé'],
  ['Satisfait', 'Insatisfait'],
  ['Médecin', 'Médecine du travail'],
  ['S', 'ES'],
  ['CP', 'CPE'],
  ['Soir', 'Soirée'],
  ['Marche', 'Marché'],
])('« %s » and « %s » are two options', (...options) => {
  expect(sameButGender(options)).toEqual([]);
});
