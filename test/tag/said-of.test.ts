import { describe, expect, it } from 'vitest';
import { ASKED, ruled, tagged } from './tagged.js';

const label = (text: string, question: string = ASKED.neutral) =>
  ruled(text, question).tags.sentiment.label;

describe('a noun that sounds bad and only names a subject', () => {
  it.each([
    ['L’atelier sur les arnaques', ASKED.praise],
    ['nos galeres partagées', ASKED.praise],
    ['Parler de nos galères', ASKED.praise],
    ['Les échecs racontés', ASKED.praise],
    ['la conf sur la haine en ligne', ASKED.names],
    ['Je reviens pour le talk sur les arnaques', ASKED.neutral],
    ['je reviens pour la keynote sur les arnaques', ASKED.neutral],
  ])('« %s » praises under « %s »', (text, question) => {
    expect(label(text, question)).toBe('positive');
  });

  it.each([
    ['Un débat sur les arnaques', ASKED.neutral, 'neutral'],
    ['je suis tombé sur un problème', ASKED.neutral, 'negative'],
    ['Le bruit était infernal', ASKED.praise, 'negative'],
    ['une arnaque', ASKED.neutral, 'negative'],
  ])('« %s » under « %s » is %s', (text, question, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

describe('a fact set against praise', () => {
  it.each([
    'Top mais 8 places pour 300 inscrits',
    'jardin genial par contre aucun endroit ou s’abriter',
    'Bonne idée, mais tout était fermé à 13h30',
    'SUPER ATELIER MAIS ON N’AVAIT PAS DE CHAISES',
  ])('« %s » is mixed, and criticises', (text) => {
    const { sentiment, intents } = tagged(text).tags;
    expect(sentiment.label).toBe('mixed');
    expect(intents).toEqual(['eloge', 'critique']);
  });

  it.each([
    'Parfait, mais au bord de la mer',
    'Super mais je reviendrai',
    'les ateliers étaient super, mais aussi les stands',
    'Aucun bémol, sinon qu’il faut attendre un an',
  ])('« %s » keeps its praise', (text) => {
    expect(label(text)).toBe('positive');
  });
});

describe('« que » with a wish', () => {
  it.each([
    'Que l’ambiance reste aussi chaleureuse',
    'que la prochaine édition soit aussi réussie',
    'que l’état tienne enfin ses promesses',
  ])('« %s » suggests, and praises nothing', (text) => {
    const { sentiment, intents } = ruled(text).tags;
    expect(sentiment.label).toBe('neutral');
    expect(intents).toEqual(['suggestion']);
  });

  it.each([
    'Que c’est beau',
    'que du bonheur',
    'Que ce soit ici ou là, les gens étaient adorables',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });

  it('praises where it tells what was liked', () => {
    expect(label('Que l’on ose parler d’argent', ASKED.praise)).toBe('positive');
  });
});

it('a regret beside « bravo » makes no irony of it', () => {
  const { evidence } = ruled('Bravo pour l’accueil, dommage que le son ait coupé').tags.sentiment;
  expect(evidence.flatMap(({ rules }) => rules)).not.toContain('irony');
});

describe('what a known thing deals with, where praise is asked', () => {
  it.each([
    'La gestion des usagers agressifs',
    'les experiences sur l’eau sale',
    'LE TRAITEMENT DES DECHETS TOXIQUES',
    'la gestion des conflits',
  ])('« %s » blames nothing', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
  });

  it.each(['les toilettes sales', 'le froid des salles', 'les usagers agressifs'])(
    '« %s » blames: nothing deals with it',
    (text) => {
      expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('negative');
    },
  );
});
