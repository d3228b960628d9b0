import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const told = (text: string, question: string) => {
  const { sentiment, themes } = tagged(text, question).tags;
  return [sentiment.label, ...new Set(themes.map(({ polarity }) => polarity))];
};

describe('an answer of one tone has it of its themes', () => {
  it.each([
    ['On voyait très bien la calvitie du speaker, pas les slides', ASKED.criticism, 'negative'],
    ['networking intéressé', ASKED.criticism, 'negative'],
    ['sandwich emballé dans plastique emballé dans carton', ASKED.criticism, 'negative'],
    ['mon micro ouvert aux toilettes. merci la régie', ASKED.criticism, 'negative'],
    ['la marche commentée sous la pluie, trempée et ravie', ASKED.praise, 'positive'],
    ['A PEINE DEUX MINUTES D’ATTENTE, BRAVO', ASKED.praise, 'positive'],
  ])('« %s »', (text, question, label) => {
    expect(told(text, question)).toEqual([label, label]);
  });

  it.each([
    ['tout sauf le café lyophilisé', ASKED.praise],
    ['Excellent, seul bémol la clim', ASKED.neutral],
  ])('but of what it excepts: « %s »', (text, question) => {
    expect(told(text, question)).toEqual(['positive', 'negative']);
  });
});
