import { expect, it } from 'vitest';
import type { Quote } from '../../src/model/quote.js';
import { kindWords } from '../../src/report/labels.js';

const CUT: Quote['edits'] = [{ kind: 'ellipsis', start: 3, end: 8 }];

it.each([
  ['answer', [], 'réponse entière'],
  ['sentence', [], 'phrase entière'],
  ['answer', CUT, 'réponse'],
  ['sentence', CUT, 'phrase'],
  ['fragment', [], 'fragment'],
  ['fragment', CUT, 'fragment'],
] as const)('a quote that is a %s with the edits %j is told as « %s »', (kind, edits, words) => {
  expect(kindWords({ kind, edits })).toBe(words);
});
