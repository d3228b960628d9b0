import { describe, expect, it } from 'vitest';
import { DENYING } from '../../src/french/negators.js';
import type { SentimentLabel } from '../../src/model/tags.js';
import { isIdleAside } from '../../src/quote/cut/aside.js';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { shownIn, shows } from '../../src/quote/cut/passage.js';
import { verifyQuote } from '../../src/quote/proof/verify.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { tagged } from './tagged.js';

/** Too long by its aside: 42 words without it. */
const lengthened = (text: string): string =>
  text.replace('recommencer', `recommencer ${'très '.repeat(35)}vite`);

const cutsOf = (text: string, values: Record<string, number> = {}): number =>
  candidatesOf(
    tagged(lengthened(text), { values, sentiment: 'neutral' satisfies SentimentLabel }),
  ).filter(({ aside }) => aside).length;

describe('an aside that is left out', () => {
  it('leaves its mark and its edit where the whole is too long, and the quote is proven', () => {
    const text = lengthened(
      'Les ateliers (salle du rez-de-chaussée) donnaient envie de recommencer.',
    );
    const answer = tagged(text);
    const [quote] = chooseQuotes([answer], { top: 1, threshold: 1, kinds: ['answer'] });
    expect(quote?.text).toMatch(/^Les ateliers \[…\] donnaient envie/u);
    expect(quote?.edits).toEqual([{ kind: 'ellipsis', start: 13, end: 39 }]);
    expect(quote && verifyQuote(quote, [answer.answer])).toBeNull();
  });

  it('is in no word that a score counts', () => {
    const text = lengthened('Les ateliers (salle du fond) donnaient envie de recommencer.');
    const [cut] = candidatesOf(tagged(text)).filter(({ aside }) => aside);
    const shown = cut ? shownIn(cut).map((token) => token.text) : [];
    expect(shown.slice(0, 4)).toEqual(['Les', 'ateliers', 'donnaient', 'envie']);
    expect(shown.at(-1)).toBe('.');
    const place = text.indexOf('fond');
    expect(cut && shows(cut, { start: place, end: place + 4 })).toBe(false);
    expect(cut && shows(cut, { start: 0, end: 3 })).toBe(true);
  });

  it('is none where the whole is short enough', () => {
    const text = 'Les ateliers (salle du rez-de-chaussée) donnaient envie de recommencer.';
    expect(candidatesOf(tagged(text)).filter(({ aside }) => aside)).toEqual([]);
  });

  it.each([
    ['denies', 'Les ateliers (pas tous hélas) donnaient envie de recommencer.'],
    ['softens', 'Les ateliers (enfin presque tous) donnaient envie de recommencer.'],
    ['takes back', 'Les ateliers (sauf celui du soir) donnaient envie de recommencer.'],
    ['wishes', 'Les ateliers (on aurait aimé plus) donnaient envie de recommencer.'],
    ['doubts', 'Les ateliers (à en croire Paul) donnaient envie de recommencer.'],
    ['ends the quote', 'On a aimé les ateliers (salle du rez-de-chaussée).'],
  ])('is none where it %s', (_, text) => {
    expect(cutsOf(text)).toBe(0);
  });

  it.each([...DENYING])('is none where it denies by « %s »', (word) => {
    expect(isIdleAside(`(${word} erreur à signaler)`)).toBe(false);
    expect(isIdleAside(`(${word.replace("'", '’')} erreur à signaler)`)).toBe(false);
  });

  it.each(['(salle du rez-de-chaussée)', '(l’atelier de 14 h)'])('may be %s', (aside) => {
    expect(isIdleAside(aside)).toBe(true);
  });

  it.each(['(rarement, il est vrai)', '(quand il en restait)', '(parfois à voix basse)'])(
    'is none where it says how often: %s',
    (aside) => {
      expect(isIdleAside(aside)).toBe(false);
    },
  );

  it.each(['(neanmoins mal fichue)', '(meme si la salle est petite)', '(plutot petite)'])(
    'is none where it turns without its accents: %s',
    (aside) => {
      expect(isIdleAside(aside)).toBe(false);
    },
  );

  it.each(['(vraiment ??)', '(ah bon ?)'])('is none where it asks: %s', (aside) => {
    expect(isIdleAside(aside)).toBe(false);
  });

  it('is none where it judges', () => {
    const text = 'Les ateliers (salle vraiment sale) donnaient envie de recommencer.';
    expect(cutsOf(text)).toBeGreaterThan(0);
    expect(cutsOf(text, { sale: -0.6 })).toBe(0);
  });

  it('is none between commas, where it may soften', () => {
    expect(cutsOf('Les ateliers donnaient, je crois, envie de recommencer.')).toBe(0);
  });
});
