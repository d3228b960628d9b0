import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

/** Who wants more of the very thing praises it; who wants none of it, or another thing, does not. */
describe('more of the same', () => {
  it.each([
    'il faudrait plus d’événements comme celui-ci',
    'Il faudrait des journées comme ca partout',
    'on aimerait plus de rencontres de ce genre',
    'davantage d’ateliers pareils',
    'il y a trop peu de moments comme celui-là',
    'on a besoin de formations comme ça',
    'si tous les colloques étaient comme ça !',
    'tout le monde devrait vivre ça',
    'il faudrait ça partout',
    'ça mériterait d’être plus connu',
    'on pourrait y rester toute la semaine',
    'sans vous ce serait triste',
    'je doute qu’on puisse faire mieux',
    'il ne faudrait surtout pas que ça s’arrête',
    'ne vous arrêtez pas',
  ])('is praise: « %s »', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
  });

  it.each([
    ['plus jamais de journées comme ça', 'negative'],
    ['il faudrait éviter les plénières comme ça', 'negative'],
    ['il faudrait plus d’ateliers', 'negative'],
    ['ça mériterait d’être plus clair', 'negative'],
    ['Refaire le marché aux projets, mais le matin.', 'neutral'],
    ['vous devriez proposer un vestiaire', 'neutral'],
  ])('is none where it is another thing, or unwanted: « %s »', (text, label) => {
    expect(tagged(text).tags.sentiment.label).toBe(label);
  });
});

describe('thanks for what was done', () => {
  it.each([
    'merci d’exister',
    'merci de nous accueillir chaque année',
    'merci de faire vivre ce réseau',
  ])('ask for nothing: « %s »', (text) => {
    expect(tagged(text).tags.intents).not.toContain('suggestion');
  });

  it('what was prepared well is told, and not asked for', () => {
    const { sentiment } = tagged(
      'prévoir un espace enfants était une super idée',
      ASKED.praise,
    ).tags;
    expect(sentiment.label).toBe('positive');
  });
});
