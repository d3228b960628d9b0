import { describe, expect, it } from 'vitest';
import { quoteSigns } from '../../src/tag/learned/promise.js';
import { readLearned } from '../../src/tag/learned/weights.js';
import { tagged } from './tagged.js';

const signs = (text: string) => quoteSigns(tagged(text), readLearned());

describe('what an answer shows of how well it says something', () => {
  it('is its full words, and not those that only join them', () => {
    const shown = signs('le zglub du matin');
    expect(shown.has('w:matin')).toBe(true);
    expect(shown.has('w:le')).toBe(false);
  });

  it('counts the words that are known to judge: one that nobody knows judges nothing', () => {
    expect(signs('zglub').has('judging words')).toBe(false);
    expect(signs('génial').get('judging words')).toBeGreaterThan(0);
  });
});
