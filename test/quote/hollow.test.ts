import { expect, it } from 'vitest';
import { isHollow } from '../../src/quote/cut/hollow.js';
import { french } from '../engine.js';

it.each([
  ['Continuez !', true],
  ['MERCI', true],
  ['Merciiii 😊', true],
  ['Mille mercis à vous tous', true],
  ['felicitations et merci', true],
  ['Vivement 2026 !!!', true],
  ['hâte de revenir', true],
  ['Merci pour la navette', false],
  ['Merci aux bénévoles', false],
  ['Continuez les gobelets consignés', false],
  ['Tout', false],
  ['10/10', true],
  ['Note : 8,5/10', true],
  ['8 sur 10', true],
  ['5 étoiles !!!', true],
  ['<3', true],
  ['bof', true],
  ['TOP', true],
  ['c’etait vraiment tres bien', true],
  ['Rien à redire, tout était parfait', true],
  ['Rien', false],
  ['retrouvailles, retrouvailles, retrouvailles', true],
  ['communs, bon sens, communs', false],
  ['Très convivial', false],
  ['Bien accueillie', false],
  ['Une bonne note', false],
  ['8 ateliers', false],
  ['L’année prochaine', false],
])('tells « %s » for hollow: %s', (text, told) => {
  expect(isHollow(french.parse(text).tokens)).toBe(told);
});
