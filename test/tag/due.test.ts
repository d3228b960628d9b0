import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question: string) => tagged(text, question).tags.sentiment.label;

describe('what is to be mended', () => {
  it.each([
    ['le buffet du samedi midi à améliorer', ASKED.neutral],
    ['coin lecture à améliorer', ASKED.neutral],
    ['Repas du dimanche soir à améliorer', ASKED.praise],
    ['Espace détente à améliorer', ASKED.praise],
    ['organisation des navettes à améliorer', ASKED.criticism],
    ['horaires à respecter', ASKED.criticism],
    ['la convivialité à développer', ASKED.criticism],
    ['La communication avant le salon est à revoir.', ASKED.neutral],
  ])('is no praise: %s', (text, question) => {
    expect(label(text, question)).toBe('negative');
  });

  it.each([
    ['super accueil, buffet du samedi midi à améliorer', ASKED.neutral],
    ['Très belle journée. Parking à revoir.', ASKED.neutral],
    ['Ambiance conviviale, restauration à améliorer', ASKED.praise],
  ])('is half of an answer that praises: %s', (text, question) => {
    expect(label(text, question)).toBe('mixed');
  });

  it.each([
    'Ce stage m’a aidée à améliorer mes pratiques',
    'j’ai appris à corriger mes photos',
    'rien à améliorer, bravo',
    'difficile de trouver quelque chose à redire',
  ])('is not what one learned, nor what nobody finds: %s', (text) => {
    expect(label(text, ASKED.neutral)).toBe('positive');
  });
});

it('nothing to be mended is no blame: « rien à régler »; nor is what one may yet do: « un réseau à développer »', () => {
  expect(label('rien à régler', ASKED.criticism)).toBe('positive');
  expect(label('un réseau à développer', ASKED.praise)).toBe('positive');
});

describe('what is to be kept', () => {
  it.each([
    ['La date de mars est à conserver.', ASKED.neutral],
    ['le format court : à reconduire', ASKED.criticism],
    ['visite du matin à renouveler', ASKED.criticism],
    ['soirée jeux à pérenniser', ASKED.ideas],
  ])('is praise, under any question: %s', (text, question) => {
    const { sentiment, intents } = tagged(text, question).tags;
    expect(sentiment.label).toBe('positive');
    expect(intents).toContain('eloge');
  });

  it('is half of an answer that blames: « visite du matin à garder, sono à revoir »', () => {
    expect(label('visite du matin à garder, sono à revoir', ASKED.neutral)).toBe('mixed');
  });

  it.each(['vidéoprojecteurs à renouveler', 'on n’a rien à garder'])(
    'is not what is worn, nor denied: %s',
    (text) => {
      expect(label(text, ASKED.criticism)).toBe('negative');
    },
  );
});
