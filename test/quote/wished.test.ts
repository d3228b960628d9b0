import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { tagged } from './tagged.js';

const PRAISE = 'Qu’avez-vous le plus apprécié ?';

const quoted = (text: string, question?: string): string[] =>
  candidatesOf(tagged(text, question === undefined ? {} : { question })).map(({ start, stop }) =>
    [...text].slice(start, stop).join(''),
  );

describe('a whole sentence', () => {
  it.each([
    'Un grand café dont les tables se parleraient entre elles',
    'Un amphithéâtre dont on aurait scié l’estrade.',
    'Ce que devrait être un congrès : un débat.',
    'Si je n’étais pas venue, je croirais encore être la seule à bricoler.',
    'J’y ai retrouvé du souffle, j’en manquais cruellement',
    'On m’a demandé si j’étais là pour vendre',
    'on aurait dit un sport de combat',
    'L’endroit où on me dit « ah toi aussi ? »',
    'Que l’on parle enfin d’argent : qui paie pour ce dont tous se servent ?',
    'Des gens qui partagent leurs recettes au lieu de les breveter',
    'On nous avait promis une ministre, on a eu une vidéo.',
    'on nous avait promis du participatif, et pour une fois c’etait vrai',
    'Très belle salle, dommage que personne ne m’ait parlé.',
    'On nous demande d’innover dans des salles où il manque des chaises.',
    'J’ai compris qu’il manque une chaise au guichet.',
    'Certes, les chaises étaient dures, mais je n’ai jamais aussi bien écouté.',
  ])('is quoted where its condition is no wish: %s', (text) => {
    expect(quoted(text)).toContain(text);
  });

  it.each([
    ['J’aurais aimé un lieu où l’on parlerait'],
    ['Il faudrait des tables'],
    ['Un stand qui proposerait de l’eau serait bien'],
    ['Ce serait bien si on avait des tables'],
    ['Y aura-t-il des transcriptions ?'],
    ['Il manque une buvette'],
    ['Si la salle était plus grande, tout le monde entrerait.'],
    ['Dans une salle plus grande, on aurait pu danser'],
    ['On nous avait promis une belle fête.'],
    ['On aimerait rester et on aimerait des chaises'],
    ['Une belle fête : il faudrait juste des chaises'],
    ['Sans parler du bruit, on aurait aimé une pause'],
    ['Un lieu qui proposerait des lits', PRAISE],
  ])('is not quoted where it wishes or asks: %s', (text, question?: string) => {
    expect(quoted(text, question)).not.toContain(text);
  });

  it('is quoted where an image has what would have been, whatever is asked', () => {
    const text = 'Un fou rire dont on aurait fait un film.';
    expect(quoted(text, PRAISE)).toContain(text);
  });

  it('lends no part of its condition', () => {
    const cuts = quoted('Un amphithéâtre dont on aurait scié l’estrade.').filter(
      (text) => !text.endsWith('.'),
    );
    expect(cuts.filter((text) => text.includes('estrade'))).toEqual([]);
  });
});
