import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const themes = (text: string, question: string = ASKED.criticism) =>
  tagged(text, question).tags.themes.map(({ id }) => id);

describe('a set phrase that says there is nothing to say has no theme', () => {
  it.each([
    'Rien à signaler, franchement top',
    'rien a signaler franchement top',
    'RIEN À SIGNALER DE NÉGATIF, VRAIMENT',
    'Rien de particulier à dire, bravo',
  ])('« %s »', (text) => {
    expect(themes(text)).toEqual([]);
  });

  it.each([
    ['Rien à redire sur l’accueil', 'evenement/accueil'],
    ['Rien à signaler, sauf le son', 'evenement/technique'],
    ['Mieux signaler les salles', 'evenement/communication'],
  ])('« %s » is about what it names', (text, theme) => {
    expect(themes(text)).toContain(theme);
  });
});
