import { describe, expect, it } from 'vitest';
import { bySentiment, wordTone } from '../../src/cloud/colouring.js';
import { distance } from '../../src/drawing/contrast.js';

describe('the tone of a word', () => {
  it.each([
    [2, 'mixed', 'incertain'],
    [3, 'mixed', 'partagé'],
    [2, 'positive', 'positif'],
    [2, 'neutral', 'neutre'],
    [2, undefined, ''],
  ] as const)(
    'of %i people, %s, is told as « %s », as its colour is',
    (people, sentiment, told) => {
      const word = { text: 'compétent', people, ...(sentiment && { sentiment }) };
      const color = bySentiment.colourOf(word);
      expect(wordTone(word)).toBe(told);
      if (told)
        expect(bySentiment.legend.filter((one) => one.color === color)[0]!.label).toContain(told);
    },
  );

  it('has no two colours that are taken for one', () => {
    const colours = bySentiment.legend.map(({ color }) => color);
    const pairs = colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other]));
    expect(pairs.filter(([one, other]) => distance(one!, other!) < 60)).toEqual([]);
  });
});
