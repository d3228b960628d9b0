import { expect, it } from 'vitest';
import { ASKED, explained, tagged } from './tagged.js';

const SEVERAL = 'L’atelier était complet. L’animateur nous a pris de haut. On a bien mangé.';
const themes = (text: string) =>
  tagged(text, ASKED.criticism)
    .tags.themes.map(({ id }) => id.replace('evenement/', ''))
    .sort();

it('what one sentence tells plainly is not lost among the others', () => {
  expect(themes(SEVERAL)).toEqual(['intervenants', 'jauge', 'restauration']);
});

it('explain tells how probable a theme is in the sentence that gives it', () => {
  const { chances, inSentence } = explained(SEVERAL, ASKED.criticism);
  const [whole, alone] = [chances, inSentence].map((one) => one.get('evenement/intervenants') ?? 0);
  expect(whole).toBeLessThan(0.5);
  expect((whole! + alone!) / 2).toBeGreaterThanOrEqual(0.55);
  expect(inSentence.has('evenement/jauge')).toBe(false);
});
