import { describe, expect, it } from 'vitest';
import { french } from '../engine.js';
import { ASKED, tagged } from './tagged.js';

const QUESTIONS = [ASKED.neutral, ASKED.criticism, ASKED.praise];
const tones = (text: string) =>
  QUESTIONS.map((question) => tagged(text, question).tags.sentiment.label);

describe('things and their verdicts typed without a stop', () => {
  it.each([
    'super buffet wifi en rade',
    'salle trop petite ateliers enrichissants',
    'les gens adorables le parking une horreur',
    'horaires pas respectés visite passionnante',
    'expo sublime tarifs trop elevés',
    'manque de temps accueil au top',
    'manque de temps, bonne ambiance',
    'manque de temps excellente ambiance',
    'manque de temps, d’espace, bonne ambiance',
    'accueil chaleureux salle trop froide',
  ])('« %s » is mixed, whatever was asked', (text) => {
    expect(tones(text)).toEqual(['mixed', 'mixed', 'mixed']);
  });

  it.each([
    ['la fluidité des inscriptions et des changements de salle', ASKED.praise, 'positive'],
    ['une petite attention : des chaussettes sèches', ASKED.praise, 'positive'],
    ['trop long les discours officiels', ASKED.neutral, 'negative'],
    ['super accueil super équipe', ASKED.neutral, 'positive'],
    ['ni jargon ni langue de bois', ASKED.praise, 'positive'],
    ['ni pub ni sponsor', ASKED.praise, 'positive'],
    ['vous devriez en faire deux par an tellement c’est bien', ASKED.neutral, 'positive'],
  ])('« %s » says one thing', (text, question, tone) => {
    expect(tagged(text, question).tags.sentiment.label).toBe(tone);
  });

  it.each([
    ['horaires pas respectés visite passionnante', 'respectés'],
    ['la com pas terrible le lieu magnifique', 'terrible'],
    ['pas de place les ateliers étaient pleins', 'de place'],
    [
      'pas invités les bailleurs sociaux l’an dernier',
      'invités les bailleurs sociaux l’ an dernier',
    ],
  ])('« %s » denies « %s » alone', (text, denied) => {
    const { tokens } = french.parse(text);
    const negated = tokens.filter((token) => token.negated).map((token) => token.text);
    expect(negated.join(' ').replaceAll('’ ', '’')).toBe(denied.replaceAll('’ ', '’'));
  });
});

it('takes two things by what each does: one that draws, one that repels', () => {
  const text = 'Des conférences qui donnent envie, une logistique qui donne envie de fuir';
  expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('mixed');
});

describe('an answer that sends elsewhere', () => {
  it.each([
    'même réponse qu’à la 2',
    'deja repondu par tel',
    'voir ma réponse à la question 3',
    'a completer plus tard',
    'j’ai pas pu venir malheureusement',
    'je n’y étais pas cette année',
  ])('« %s » says nothing', (text) => {
    for (const question of QUESTIONS)
      expect(tagged(text, question).tags).toMatchObject({
        informative: false,
        sentiment: { label: 'neutral' },
      });
  });

  it.each([
    ['aucun, hélas', 'negative'],
    ['Il n’était pas là', 'negative'],
    ['pas de coup de cœur cette année', 'negative'],
  ])('« %s » says something', (text, tone) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe(tone);
  });
});

it.each([
  ['pas de son pendant 25 min', 'NOUN'],
  ['une coupure de son, dommage', 'NOUN'],
  ['j’ai aimé son "franc-parler"', 'DET'],
  ['Son/sa collègue', 'DET'],
])('« %s » has the sound, or what is whose: %s', (text, pos) => {
  const { tokens } = french.parse(text);
  expect(tokens.find(({ form }) => form === 'son')?.pos).toBe(pos);
});

it.each([
  ['ya du bruit', 'il y a du bruit'],
  ['yavait trop de monde', 'il y avait trop de monde'],
  ['YA ENCORE DU BOULOT', 'IL Y A ENCORE DU BOULOT'],
])('« %s » is read as « %s »', (stuck, whole) => {
  const lemmas = (text: string) => french.parse(text).tokens.map(({ lemma }) => lemma);
  expect(lemmas(stuck)).toEqual(lemmas(whole).slice(1));
});
