import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { typedIn } from '../../src/quote/cut/passage.js';
import { ASKED, tagged } from './tagged.js';

const said = (text: string, question: string = ASKED.praise) => {
  const { sentiment, themes } = tagged(text, question).tags;
  return { tone: sentiment.label, themes: themes.map(({ id }) => id) };
};

describe('what was noted by whoever typed an answer', () => {
  it.each([
    ['[illisible]'],
    ['(mot illisible)'],
    ['(rires)'],
    ['[dessin : un cœur]'],
    ['(suite au verso)'],
  ])('« %s » alone is no answer', (text) => {
    expect(tagged(text, ASKED.criticism).tags.informative).toBe(false);
  });

  it.each([
    ['Les rencontres [illisible]', 'Les rencontres'],
    ['Les ateliers (souligné trois fois)', 'Les ateliers'],
    ['(silence) L’accueil', 'L’accueil'],
    ['Un accueil (mot illisible) et chaleureux', 'Un accueil et chaleureux'],
  ])('« %s » says what is said without it', (typed, plain) => {
    expect(said(typed)).toEqual(said(plain));
  });

  it('stands in no quote', () => {
    const quotes = candidatesOf(
      tagged('Un moment [illisible] et chaleureux. Une parenthèse dans l’année', ASKED.praise),
    ).map(typedIn);
    expect(quotes).toContain('Une parenthèse dans l’année');
    expect(quotes.filter((text) => text.includes('illisible'))).toEqual([]);
  });

  it('leaves brackets that somebody answered', () => {
    expect(said('Les ateliers (dessin)').themes).toContain('evenement/formats');
  });
});

it('leaves what an abbreviation of several words stands before', () => {
  expect(said('svp svp les diapos [illisible]', ASKED.ideas)).toEqual(
    said('svp svp les diapos', ASKED.ideas),
  );
});
