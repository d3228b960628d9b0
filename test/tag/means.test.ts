import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const tone = (text: string) => tagged(text, ASKED.praise).tags.sentiment.label;

describe('what is praised and cannot be used', () => {
  it.each([
    'De belles rencontres mais pas de suite',
    'BEAUCOUP D’OUTILS MAIS AUCUN MOYEN DE LES TESTER',
  ])('is praise and blame: %s', (text) => {
    expect(tone(text)).toBe('mixed');
  });

  it.each([
    'des formats courts, pas le temps de s’ennuyer',
    'Des ateliers rythmés, pas le temps de souffler',
    'on n’a pas vu le temps passer',
    'pas de temps mort',
    'des rencontres, pas de chichis',
  ])('is not that what one is glad to miss: %s', (text) => {
    expect(tone(text)).toBe('positive');
  });

  it.each(['Merci !', 'merci à tous', 'Un immense merci à l’équipe.', 'MERCI BCP'])(
    'is not said by thanks alone: %s',
    (text) => {
      const { intents, sentiment } = tagged(text, ASKED.neutral).tags;
      expect([sentiment.label, intents]).toEqual(['positive', ['remerciement']]);
    },
  );

  it.each(['Bravo et merci à tous !', 'merci, c’était super', 'Merci pour tout'])(
    'goes with thanks: %s',
    (text) => {
      expect(tagged(text, ASKED.neutral).tags.intents).toEqual(['eloge', 'remerciement']);
    },
  );

  it.each(['Mon chef m’a empêché d’y participer', 'Ma cheffe m’a interdit d’y aller'])(
    'is not there at all: %s',
    (text) => {
      expect(tone(text)).toBe('negative');
    },
  );
});
