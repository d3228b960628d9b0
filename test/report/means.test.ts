import { expect, test } from 'vitest';
import type { ComparedClosed, EditionMean } from '../../src/model/comparison.js';
import { meansSentence } from '../../src/report/means.js';

const rated = (means: Partial<EditionMean>): ComparedClosed => ({
  question: 'Note',
  kind: 'scale',
  options: [],
  means: {
    values: [],
    changes: [],
    means: [
      {
        edition: '2025',
        people: 60,
        of: 60,
        mean: 4,
        median: 4,
        deviation: 1,
        low: 3.5,
        high: 4.5,
        ...means,
      },
    ],
  },
});

test('a mean says of how many answers it is, where some have no value', () => {
  expect(meansSentence(rated({}))).toBe('Moyenne\u00a0: 4,00 (2025, de 3,50 à 4,50).');
  expect(meansSentence(rated({ of: 100 }))).toBe(
    'Moyenne\u00a0: 4,00 (2025, sur 60 des 100 réponses, de 3,50 à 4,50).',
  );
});
