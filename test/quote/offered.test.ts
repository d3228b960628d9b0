import { expect, it } from 'vitest';
import { offeredOf } from '../../src/quote/offered.js';
import { quote } from './quote.js';

const scored = (...scores: readonly number[]) =>
  scores.map((score, at) => quote(`une respiration ${at}`, { score, rank: at + 1 }));

it('offers a short list rather than a padded one, and says how many quotes it leaves', () => {
  const { quotes, left } = offeredOf(scored(0.7, 0.2, 0.4, 0.1));
  expect(quotes.map(({ rank, score }) => [rank, score])).toEqual([
    [1, 0.7],
    [2, 0.4],
  ]);
  expect(left).toBe(2);
});

it('offers the best there is where nothing is better', () => {
  expect(offeredOf(scored(0.2, 0.2, 0.1, 0.1)).quotes).toHaveLength(3);
  expect(offeredOf([])).toEqual({ quotes: [], left: 0 });
});
