import { expect, it } from 'vitest';
import { untranslated } from '../../../src/message.js';
import { leanSentence } from '../../../src/report/sections/quotes.js';
import { taggedRecord } from '../../../src/tag/answers.js';
import { quote } from '../../quote/quote.js';
import { tagged } from '../../quote/tagged.js';

const answers = [
  tagged('Une fête.', { id: 'a' }),
  tagged('Un froid de loup.', { id: 'b', sentiment: 'negative' }),
].map(taggedRecord);
const praise = quote('une fête', { answer: 'a/1' });

it('says how far the publishable quotes praise more than the answers', () => {
  expect(leanSentence({ quotes: [praise], answers })).toMatch(/100\s%.*contre\s50\s%/u);
});

it('is silent where they do not, or where none may be published', () => {
  const blame = quote('un froid de loup', { answer: 'b/1', sentiment: 'negative' });
  const held = { ...praise, gate: { publishable: false, reasons: [untranslated('x')] } };
  expect(leanSentence({ quotes: [praise, blame], answers })).toBe('');
  expect(leanSentence({ quotes: [held], answers })).toBe('');
});
