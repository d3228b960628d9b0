import { describe, expect, it } from 'vitest';
import { bySentiment, GREY, wordTone } from '../../src/cloud/colouring.js';

describe('the tone of a word', () => {
  it.each([
    [2, 'mixed', 'incertain'],
    [3, 'mixed', 'partagé'],
    [2, 'positive', 'positif'],
    [2, undefined, ''],
  ] as const)(
    'of %i people, %s, is told as « %s », as its colour is',
    (people, sentiment, told) => {
      const word = { text: 'compétent', people, ...(sentiment && { sentiment }) };
      const color = bySentiment.colourOf(word);
      expect(wordTone(word)).toBe(told);
      expect(color === GREY).toBe(told === 'incertain');
      if (told)
        expect(bySentiment.legend.filter((one) => one.color === color)[0]!.label).toContain(told);
    },
  );
});
