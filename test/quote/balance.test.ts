import { expect, it } from 'vitest';
import { leanOf } from '../../src/quote/balance.js';
import { coded } from './coded.js';
import { quote } from './quote.js';

const answers = [
  coded('Une fête.', { id: 'a' }),
  coded('Un froid de loup.', { id: 'b', sentiment: 'negative' }),
  coded('Une salle.', { id: 'c', sentiment: 'neutral' }),
];
const praise = quote('une fête', { sentiment: 'positive' });
const blame = quote('un froid de loup', { sentiment: 'negative' });

it('tells how quotes lean where they praise more than the answers do', () => {
  expect(leanOf([praise], answers)).toEqual({ quotes: 1, answers: 0.5 });
});

it('says nothing of quotes that praise as the answers do, nor of none', () => {
  expect(leanOf([praise, blame], answers)).toBeNull();
  expect(leanOf([], answers)).toBeNull();
});

it('counts no copy of an answer', () => {
  const [first] = answers;
  const copy = { ...first!, answer: { ...first!.answer, id: 'd', duplicateOf: 'a/1' } };
  expect(leanOf([praise, blame], [...answers, copy, copy, copy])).toBeNull();
});
