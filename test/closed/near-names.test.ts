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
  ['En visio et sur place', 'Les deux'],
  ['Hybride', 'Présentiel/distanciel'],
  ['Webinaire', 'En ligne'],
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
  ['À distance', 'Présentiel/distanciel'],
  ['Distanciel', 'Alternance présentiel/distanciel'],
  ['En ligne', 'En ligne et sur place'],
  ['En visio', 'En présentiel ou en visio'],
  ['Les deux jours', 'Les deux ateliers'],
  ['Tous les deux mois', 'Tous les deux ans'],
  ['Sur place', 'Sur site internet'],
  ['Sur place', 'Pas en présentiel'],
  ['En ligne le jeudi', 'En ligne le vendredi'],
  ['Enseignant', 'Enseignement supérieur'],
  ['Moins de 2 ans', 'Moins de 3 ans'],
  ['Satisfait', 'Pas satisfait'],
])('« %s » and « %s » are two', (one, other) => {
  expect([areNear(one, other), areNear(other, one)]).toEqual([false, false]);
});

it('« En ligne » and « À distance » are two where other options are no way to attend', () => {
  const options = [chosenIn('En ligne', '2024'), chosenIn('À distance', '2025')];
  expect(nearNames([...options, chosenIn('Par courrier', '2024')])).toEqual([]);
  expect(nearNames([...options, chosenIn('Autre', '2024')])).toHaveLength(1);
});

it('options that one edition has both of are two, whatever their names', () => {
  const both = { ...chosenIn('Agent·e', '2025'), label: 'Agent' };
  expect(nearNames([chosenIn('Agent·e', '2025'), both])).toEqual([]);
});
