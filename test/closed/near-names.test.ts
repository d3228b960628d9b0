import { expect, it } from 'vitest';
import { nearNames } from '../../src/closed/near-names.js';

const chosenIn = (label: string, edition: string) => ({
  label,
  shares: ['2024', '2025'].map((one) => ({ edition: one, people: one === edition ? 9 : 0 })),
});

const areNear = (one: string, other: string): boolean =>
  nearNames([chosenIn(one, '2024'), chosenIn(other, '2025')]).length > 0;

it.each([
  ['Agent', 'Agent·e'],
  ['Agents', 'Agent·e·s'],
  ['Élu(e)', 'Élu·e'],
  ['Médiateur', 'Médiatrice numérique'],
  ['Animateur(trice)', 'Animateur jeunesse'],
  ['Conseillère', 'Conseiller·ère numérique'],
  ['Exposante', 'Exposant.e'],
  ['Lecteur', 'Lecteur ou lectrice'],
  ['Famille', 'Famille / grand public'],
  ['Enseignant(e)', 'Enseignant·e avec une classe'],
  ['Collectivité territoriale', 'Une collectivité'],
  ['À distance', 'En ligne'],
  ['Sur place', 'En présentiel'],
])('« %s » and « %s » may be one option', (one, other) => {
  expect([areNear(one, other), areNear(other, one)]).toEqual([true, true]);
});

it.each([
  ['Enseignant(e)', 'Exposant·e'],
  ['Adhérent(e)', 'Commerçant·e'],
  ['Élu·e', 'Élève'],
  ['Agent d’accueil', 'Agent de sécurité'],
  ['Chef de projet', 'Chef de service'],
  ['À distance', 'Sur place'],
  ['En ligne', 'Les deux'],
  ['Enseignant', 'Enseignement supérieur'],
  ['Moins de 2 ans', 'Moins de 3 ans'],
  ['Satisfait', 'Pas satisfait'],
])('« %s » and « %s » are two', (one, other) => {
  expect([areNear(one, other), areNear(other, one)]).toEqual([false, false]);
});

it('options that one edition has both of are two, whatever their names', () => {
  const both = { ...chosenIn('Agent·e', '2025'), label: 'Agent' };
  expect(nearNames([chosenIn('Agent·e', '2025'), both])).toEqual([]);
});
