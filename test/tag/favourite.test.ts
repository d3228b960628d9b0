import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question: string = ASKED.neutral) =>
  tagged(text, question).tags.sentiment.label;

describe('what one liked best', () => {
  it.each([
    'Ce que j’ai préféré c’est la fin',
    'ce que j ai prefere : les ateliers',
    'Ce que j’ai le plus apprécié, ce sont les échanges',
    'Ce qui m’a le plus marqué, c’est le témoignage',
    'L’atelier que j’ai préféré est celui du matin',
    'Mon moment préféré : le forum',
    'J’ai préféré la seconde journée',
    'Dans ces deux jours, ce que j’ai préféré, ce sont les pauses et la soirée',
    'J’ai tout aimé, mais ce que j’ai encore plus aimé, c’est la clôture',
  ])('is praised, whatever was asked: %s', (text) => {
    expect(label(text)).toBe('positive');
    expect(label(text, ASKED.criticism)).toBe('positive');
  });

  it.each([
    ['neutral', 'Je ne sais pas ce que j’ai préféré'],
    ['negative', 'Ce n’est pas ce que j’ai préféré'],
    ['negative', 'le repas n’est pas ce qui m’a le plus plu'],
    ['negative', 'Ce que j’ai le moins aimé, c’est la salle'],
    ['negative', 'Ce qui m’a le plus gêné, c’est le bruit'],
    ['negative', 'J’ai préféré l’édition précédente'],
    ['negative', 'J’aurais préféré un autre lieu'],
  ])('is not what one did not like: %s', (tone, text) => {
    expect(label(text)).toBe(tone);
  });
});
