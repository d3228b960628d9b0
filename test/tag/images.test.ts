import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question: string = ASKED.image) =>
  tagged(text, question).tags.sentiment.label;

describe('an image of the event', () => {
  it.each(['du saupoudrage', 'un cul-de-sac', 'de l’eau de boudin', 'un orchestre sans chef'])(
    '« %s » blames',
    (text) => expect(label(text)).toBe('negative'),
  );

  it.each(['un vent de fraîcheur', 'une fenêtre ouverte sur le monde', 'un podium', 'un concert'])(
    '« %s » praises',
    (text) => expect(label(text)).toBe('positive'),
  );

  it.each([
    ...['Un contrat de confiance', 'Le souci du détail', 'Une vitrine sans vitre'],
    ...['Un vestiaire où l’on laisse son ego', 'Personne ne garde ses recettes pour soi'],
  ])('« %s » opens, trusts or shares, and praises', (text) => expect(label(text)).toBe('positive'));

  it.each(['un miroir', 'une tribune', 'un grand écart', 'c’est comme un miroir'])(
    '« %s » takes no side',
    (text) => {
      const { sentiment, intents } = tagged(text, ASKED.image).tags;
      expect(sentiment).toEqual({ label: 'neutral', score: 0, evidence: [] });
      expect(intents).not.toContain('eloge');
      expect(intents).not.toContain('critique');
    },
  );

  it.each([
    'c’est un bourbier',
    'comme un bourbier',
    'un vrai bourbier',
    'Pour moi, c’est comme un bourbier',
  ])('« %s » says no more than the image', (text) => expect(label(text)).toBe('negative'));

  it.each([
    'une boussole cassée',
    'un phare éteint',
    'une horloge rouillée',
    'un pont qui ne mène nulle part',
  ])('« %s »: what is spoilt is no praise', (text) => expect(label(text)).toBe('negative'));

  it('what has two sides keeps them', () => {
    expect(label('Du bon et du moins bon')).toBe('mixed');
  });

  it('is a thing under other questions, and with « le » where it may be there', () => {
    expect(label('un concert', ASKED.criticism)).toBe('negative');
    expect(label('une soupe', ASKED.praise)).toBe('positive');
    expect(label('un miroir', ASKED.praise)).toBe('positive');
    expect(label('la soupe')).toBe('positive');
  });
});
