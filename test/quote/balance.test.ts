import { expect, it } from 'vitest';
import { leanOf } from '../../src/quote/balance.js';
import { taggedRecord } from '../../src/tag/answers.js';
import { quote } from './quote.js';
import { tagged } from './tagged.js';

const coding = [
  tagged('Une fête.', { id: 'a' }),
  tagged('Un froid de loup.', { id: 'b', sentiment: 'negative' }),
  tagged('Une salle.', { id: 'c', sentiment: 'neutral' }),
];
const answers = coding.map(taggedRecord);
const praise = quote('une fête', { answer: 'a/1', sentiment: 'positive' });
const blame = quote('un froid de loup', { answer: 'b/1', sentiment: 'negative' });

it('tells how quotes lean where they praise more than the answers do', () => {
  expect(leanOf([praise], answers)).toEqual({ positive: 1, of: 1, quotes: 1, answers: 0.5 });
});

it('counts the labels that the list shows, neutral ones aside', () => {
  const mixed = quote('une fête, mais un froid de loup', { sentiment: 'mixed' });
  const neutral = quote('une salle', { sentiment: 'neutral' });
  expect(leanOf([praise, praise, praise, blame], answers)?.quotes).toBe(0.75);
  expect(leanOf([praise, mixed, mixed, mixed, blame, neutral], answers)).toMatchObject({
    positive: 1,
    of: 5,
    quotes: 0.2,
  });
});

it('says nothing of quotes that praise as the answers do, nor of none', () => {
  expect(leanOf([praise, blame], answers)).toBeNull();
  expect(leanOf([], answers)).toBeNull();
});

it('counts no copy of an answer', () => {
  const [first] = answers;
  const copy = { ...first!, id: 'd', duplicateOf: 'a/1' };
  expect(leanOf([praise, blame], [...answers, copy, copy, copy])).toBeNull();
});
