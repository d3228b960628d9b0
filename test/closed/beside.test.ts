import { expect, test } from 'vitest';
import { isBeside } from '../../src/closed/beside.js';

test.each([
  'Ne se prononce pas',
  'ne se prononce pas (NSP)',
  'Je ne me prononce pas',
  'Je ne sais pas',
  'Ne sait pas',
  'Je ne sais pas encore',
  'NSP',
  'NSP / Non concerné',
  'Ne souhaite pas répondre',
  'Je préfère ne pas répondre',
  'Je ne connais pas',
  'Sans avis',
  'Sans opinion',
  'Sans objet',
  'Sans réponse',
  '(sans réponse)',
  'Non réponse',
  'Pas d’avis',
  'Aucun avis',
  'Aucune opinion',
  'Non concerné',
  'Non concerné(e)',
  'Pas concerné·e',
  'Je ne suis pas concernée',
  'Non applicable',
  'Ne s’applique pas',
  'Je n’ai pas participé',
  'Je n’ai pas pu y assister',
  'Je n’y étais pas',
  'Pas utilisé',
  'Non vu',
  'N/A',
  'NC',
  'Autre',
])('« %s » is beside any scale', (option) => {
  expect(isBeside(option)).toBe(true);
});

test.each([
  'Pas du tout',
  'Pas d’accord',
  'Pas vraiment',
  'Pas satisfait',
  'Non',
  'Non, pas du tout',
  'Aucun',
  'Aucune session',
  'Ni d’accord ni pas d’accord',
  'Neutre / sans opinion',
  'Je ne l’ai pas aimé',
  'Je n’ai pas aimé',
  'Sans hésiter',
  'Jamais',
  'Nantes',
  'Sonorisation',
  '5',
])('« %s » is an option like others', (option) => {
  expect(isBeside(option)).toBe(false);
});
