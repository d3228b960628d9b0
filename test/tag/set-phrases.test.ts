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

describe('a set phrase that turns with its subject', () => {
  it.each([
    ['positive', 'La journée est passée trop vite'],
    ['negative', 'On passe trop vite'],
    ['negative', 'On est passé trop vite sur la théorie'],
    ['positive', 'J’y ai trouvé mon compte'],
    ['negative', 'Je n’y ai pas trouvé mon compte'],
    ['positive', 'J’ai eu tous les ateliers que je voulais'],
    ['negative', 'Je n’ai pas eu les ateliers que je voulais'],
  ])('is %s: « %s »', (tone, text) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe(tone);
  });
});
