import { describe, expect, it } from 'vitest';
import { tagged } from './tagged.js';

const tone = (text: string, question: string) => {
  const { sentiment, intents } = tagged(text, question).tags;
  return { label: sentiment.label, score: sentiment.score, intents };
};

describe('quotation marks say the same whatever keyboard wrote them', () => {
  it.each([
    ['Un badge « ne pas me prendre en photo »', 'Idées'],
    ['Une salle « chut » pour souffler', 'Idées'],
    ['La conférence « tout est cassé »', 'Qu’avez-vous le plus apprécié ?'],
    ['Le mot « inclusion » partout', 'Qu’est-ce qui pourrait être amélioré ?'],
  ])('%s', (french, question) => {
    const straight = french.replace(/« | »/gu, '"');
    const curly = french.replace('« ', '“').replace(' »', '”');
    expect(tone(straight, question)).toEqual(tone(french, question));
    expect(tone(curly, question)).toEqual(tone(french, question));
  });

  it('a bare idea in quotation marks is a suggestion, and no criticism', () => {
    expect(tone('Un badge "ne pas me prendre en photo"', 'Idées')).toMatchObject({
      label: 'neutral',
      intents: ['suggestion'],
    });
  });
});
