import { describe, expect, it } from 'vitest';
import { openLexicons } from '../../src/commands/lexicon-files.js';
import { groupBy } from '../../src/group-by.js';
import { listEntries, wordingsOf } from '../../src/lexicon/listed.js';

const lexicons = openLexicons();

/** How many of the program's entries each owner has, in lexicons of a kind. */
function countsOf(kind: string): [string, number][] {
  const entries = lexicons
    .filter(({ document }) => document.kind === kind)
    .flatMap(listEntries)
    .filter(({ label }) => label !== 'locutions');
  return [...groupBy(entries, ({ owner }) => owner)].map(([owner, own]) => [owner, own.length]);
}

describe('the lexicons that come with the program', () => {
  it.each(countsOf('themes'))('have 30 to 120 ideas for %s', (_, count) => {
    expect(count).toBeGreaterThanOrEqual(30);
    expect(count).toBeLessThanOrEqual(120);
  });

  it('value 3,000 words and expressions at least', () => {
    const valued = lexicons.filter(({ document }) => document.kind === 'sentiment');
    expect(valued.flatMap(listEntries).flatMap(wordingsOf).length).toBeGreaterThanOrEqual(3000);
  });
});
