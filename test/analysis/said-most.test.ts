import { expect, test } from 'vitest';
import { saidMostIn } from '../../src/analysis/said-most.js';
import { tagged } from '../words/tagged.js';

const SUBJECTS = 'Quels thèmes souhaitez-vous ?';
const FAULTS = 'Que faut-il améliorer ?';

const said = (question: string, texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `p${at}`, question, text }));

const ANSWERS = tagged(
  ...said(SUBJECTS, ['le sommeil', 'Sommeil des bébés', 'le sommeil, les thèmes', 'les émotions']),
  ...said(FAULTS, ['la sono', 'le sommeil']),
);
const options = {
  questions: [FAULTS, SUBJECTS],
  stopWords: new Set(['le', 'de']),
  threshold: 3,
};

test('what enough people say in answer to a question is told, its own words and what single people say left out', () => {
  expect(saidMostIn(ANSWERS, options)).toEqual([
    { question: SUBJECTS, words: [{ text: 'sommeil', people: 3 }] },
  ]);
});

test('under a lower threshold, questions keep their order and the word of most people comes first', () => {
  const told = saidMostIn(ANSWERS, { ...options, threshold: 1 });
  expect(told.map(({ question }) => question)).toEqual([FAULTS, SUBJECTS]);
  expect(told[1]?.words[0]).toEqual({ text: 'sommeil', people: 3 });
  expect(told[1]?.words.map(({ text }) => text)).not.toContain('thèmes');
});
