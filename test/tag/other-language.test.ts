import { describe, expect, it } from 'vitest';
import { foreignTold } from '../../src/report/sections/reading.js';
import { ASKED, tagged } from './tagged.js';

describe('an answer in another language', () => {
  it.each([
    'The keynote really helped me in my daily work.',
    'Too many talks, but great food',
    'Muy buena comida, gracias por todo',
    'Das Essen war sehr gut',
  ])('is not read, and counts for nothing: « %s »', (text) => {
    const { tags, suggests } = tagged(text, ASKED.praise);
    expect(tags).toMatchObject({ informative: false, themes: [], intents: [] });
    expect(tags.sentiment).toEqual({ label: 'neutral', score: 0, evidence: [] });
    expect(suggests).toEqual([]);
  });

  it('is searched for personal data all the same', () => {
    const { tags } = tagged('You should write to them at ana@exemple.org', ASKED.neutral);
    expect(tags.personal.map(({ kind }) => kind)).toEqual(['email']);
  });

  it.each([
    'Super keynote, the best',
    'Very good !',
    'Le networking and the food',
    'Great',
    'Organisation impeccable, it was really perfect',
    'Wifi nul, it was really bad',
    'IT, data, cloud and AI',
    'DJ set and more',
    'keynote de Google : "what is our future"',
  ])('is none with French in it, nor in a few words that French borrows: « %s »', (text) => {
    expect(tagged(text, ASKED.praise).tags.informative).toBe(true);
  });

  it('is counted where the report says what it leaves out', () => {
    expect(foreignTold(0)).toEqual([]);
    expect(foreignTold(1)[0]).toMatch(/^1\sréponse n’est pas en français.*elle n’est pas lue/u);
    expect(foreignTold(12)[0]).toMatch(/^12\sréponses ne sont pas en français.*dans aucun calcul/u);
  });
});
