import { expect, test } from 'vitest';
import type { EditionMean } from '../../src/model/compared-means.js';
import type { ComparedClosed } from '../../src/model/comparison.js';
import { meansSentence, scaleText } from '../../src/report/means-sentence.js';

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
  expect(meansSentence(rated({}))).toBe('Moyenne\u00a0: 4,00 (intervalle 3,50 à 4,50).');
  expect(meansSentence(rated({ of: 100 }))).toBe(
    'Moyenne\u00a0: 4,00 (sur 60 des 100 réponses, intervalle 3,50 à 4,50).',
  );
});

test('each of several means says where it is from', () => {
  const [one] = rated({}).means!.means;
  const several = {
    ...rated({}),
    means: { ...rated({}).means!, means: [{ ...one!, edition: '2024' }, one!] },
  };
  expect(meansSentence(several)).toBe(
    'Moyenne\u00a0: 4,00 en 2024 (intervalle 3,50 à 4,50)\u00a0; 4,00 en 2025 (de 3,50 à 4,50).',
  );
  expect(meansSentence(several, (group) => `chez ${group}`)).toContain('4,00 chez 2024');
});

test('a mean says of what scale it is, and that degrees which nobody chose are supposed', () => {
  const chosen = (
    values: readonly (readonly [string, number])[],
    degrees?: number,
  ): ComparedClosed => ({
    ...rated({}),
    means: {
      ...rated({}).means!,
      values: values.map(([option, value]) => ({ option, value })),
      ...(degrees !== undefined && { degrees }),
    },
  });
  const ends = chosen([
    ['Jamais', 1],
    ['Toujours', 2],
  ]);
  expect(meansSentence(ends)).toContain('Moyenne, de 1 (Jamais) à 2 (Toujours)\u00a0: 4,00');
  expect(scaleText(ends.means!)).toBe('1 = Jamais, 2 = Toujours');
  const part = chosen(
    [
      ['Satisfait', 3],
      ['Très satisfait', 4],
    ],
    4,
  );
  expect(meansSentence(part)).toContain(
    'Moyenne, sur une échelle supposée, de 1 à 4 (3 = Satisfait et 4 = Très satisfait\u00a0; personne n’a choisi les degrés 1 et 2)\u00a0: 4,00',
  );
  expect(scaleText(part.means!)).toBe(
    '3 = Satisfait, 4 = Très satisfait (échelle supposée de 4 degrés)',
  );
});

test('beside the mean of numbers stands their median, which a few large ones do not move', () => {
  const numbers = { ...rated({ median: 2.5 }), kind: 'number' as const };
  expect(meansSentence(numbers)).toBe(
    'Moyenne\u00a0: 4,00 (intervalle 3,50 à 4,50, médiane 2,50).',
  );
  expect(meansSentence(rated({ median: 2 }))).not.toContain('médiane');
});

test('a mean of numbers with words that begin above 1 says what was given, not what the scale is', () => {
  const values = ['2 - Peu', '3 - Assez', '4 - Très'].map((option, at) => ({
    ...{ option, value: at + 2 },
  }));
  const from2 = { ...rated({}), means: { ...rated({}).means!, values } };
  expect(meansSentence(from2)).toMatch(
    /^Moyenne des réponses, qui vont de 2 \(2 - Peu\) à 4 \(4 - Très\).: 4,00/u,
  );
});
