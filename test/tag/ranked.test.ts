import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const QUESTIONS = [ASKED.neutral, ASKED.criticism, ASKED.praise];
const labels = (text: string) => QUESTIONS.map((asked) => tagged(text, asked).tags.sentiment.label);

describe('what nothing surpasses, or something did', () => {
  it.each([
    'jamais vu plus accueillant',
    'Il n’y a pas plus accueillant',
    'y a pas plus convivial',
    'On ne fait pas plus chaleureux',
    'rien de plus agreable',
    'de moins en moins ennuyeux',
    'de moins en moins bruyant',
  ])('« %s » praises, where nothing in particular is asked', (text) => {
    expect(labels(text)[0]).toBe('positive');
  });

  it.each([
    'on a vu plus accueillant',
    'J’ai déjà connu bien plus passionnant',
    'y’a pas plus nul',
    'Jamais vu plus ennuyeux',
    'super ennuyeux',
    'ennuyeux dans l’ensemble',
    'de moins en moins convivial au fil des ans',
  ])('« %s » blames, whatever was asked', (text) => {
    expect(labels(text)).toEqual(['negative', 'negative', 'negative']);
  });
});

describe('« trop », as one speaks', () => {
  it.each(['trop passionnant', 'c’était trop enrichissant', 'Trop chaleureux'])(
    '« %s » praises',
    (text) => {
      expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('positive');
      expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
    },
  );

  it.each([
    'trop long',
    'trop riche',
    'trop de monde',
    'pas trop passionnant',
    'trop festif pour un colloque',
    'trop dynamique pour moi',
  ])('« %s » blames', (text) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('negative');
  });
});

it('« de plus en plus passionnant » asks for nothing', () => {
  expect(tagged('c’est de plus en plus passionnant', ASKED.criticism).tags.sentiment.label).toBe(
    'positive',
  );
});
