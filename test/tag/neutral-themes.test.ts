import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const polarities = (text: string, question: string) =>
  tagged(text, question).tags.themes.map(({ polarity }) => polarity);

describe('a theme of an answer that judges nothing is neutral', () => {
  it.each([
    ['l’évaluation : comment mesurer l’impact sans usine à gaz ?', 'Quels sujets souhaitez-vous ?'],
    ['Un module sur les arnaques aux faux conseillers', ASKED.ideas],
    ['un module sur les arnaques aux faux conseillers', ASKED.neutral],
    ['ORGANISER UN DEBAT CONTRADICTOIRE SUR L’IA', ASKED.neutral],
    ['espace de repos avec lumière douce', ASKED.ideas],
  ])('« %s »', (text, question) => {
    const { sentiment, themes } = tagged(text, question).tags;
    expect(sentiment.label).toBe('neutral');
    expect(themes.length).toBeGreaterThan(0);
    expect(new Set(polarities(text, question))).toEqual(new Set(['neutral']));
  });
});
