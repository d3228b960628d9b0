import { describe, expect, it } from 'vitest';
import { binsOf } from '../../src/closed/bins.js';

describe('classes of a numeric question', () => {
  it.each([
    [
      ['2', '5', '4'],
      ['2', '3', '4', '5'],
    ],
    [
      ['1', '2,5', '4'],
      ['1', '2,5', '4'],
    ],
    [
      ['0', '10', '3'],
      ['0', '3', '10'],
    ],
    [
      ['20 %', '22 %'],
      ['20\u00a0%', '21\u00a0%', '22\u00a0%'],
    ],
    [['7'], ['7']],
    [[], []],
  ])(
    'are each note, those between that nobody gave too, where they are few: %j',
    (values, labels) => {
      expect(binsOf(values).labels).toEqual(labels);
    },
  );

  it('are quarters of many different numbers', () => {
    const { labels, labelOf } = binsOf(Array.from({ length: 40 }, (_, n) => String(n)));
    expect(labels).toEqual(['0 à 9', '10 à 19', '20 à 29', '30 à 39']);
    expect(labelOf('25')).toBe('20 à 29');
  });

  it('end with what is no number, told as one', () => {
    expect(binsOf(['3', 'beaucoup', 'Ne sais pas']).labels).toEqual([
      '3',
      'Ne sais pas',
      'Autre réponse',
    ]);
  });
});
