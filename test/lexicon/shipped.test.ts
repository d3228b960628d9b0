import { describe, expect, it } from 'vitest';
import { openLexicons } from '../../src/commands/lexicon-files.js';
import { loadFrench } from '../../src/french/engine.js';
import { groupBy } from '../../src/ground/group-by.js';
import { listEntries, wordingsOf } from '../../src/lexicon/listed.js';
import { codebookOf } from '../../src/tag/build-codebook.js';

const lexicons = openLexicons();

/** How many of the program's entries each owner has, in lexicons of a kind. */
function countsOf(kind: string): [string, number][] {
  const entries = lexicons
    .filter(({ document }) => document.kind === kind)
    .flatMap(listEntries)
    .filter(({ label }) => label !== 'locutions');
  return [...groupBy(entries, ({ owner }) => owner)].map(([owner, own]) => [owner, own.length]);
}

/** Wordings in plain letters, which ask for nothing around them, of the lexicons of a kind. */
const plainWordings = (kind: string): string[] =>
  lexicons
    .filter(({ document }) => document.kind === kind)
    .flatMap(listEntries)
    .filter(({ entry: { question, mood, near } }) => !question && !mood && near.length === 0)
    .flatMap(wordingsOf)
    .map(({ entry }) => entry.text)
    .filter((text) => /^[\p{Ll}'’]+(?: [\p{Ll}'’]+)*$/u.test(text));

describe('the lexicons that come with the program', () => {
  it.each(countsOf('themes'))('have 30 to 120 ideas for %s', (_, count) => {
    expect(count).toBeGreaterThanOrEqual(30);
    expect(count).toBeLessThanOrEqual(120);
  });

  it('value 3,000 words and expressions at least', () => {
    const valued = lexicons.filter(({ document }) => document.kind === 'sentiment');
    expect(valued.flatMap(listEntries).flatMap(wordingsOf).length).toBeGreaterThanOrEqual(3000);
  });

  it('find each of their plain wordings though a word of it may be another with accents', () => {
    const french = loadFrench();
    const codebook = codebookOf(lexicons);
    const isDoubtful = (text: string) => french.parse(text).tokens.some(({ guess }) => guess);
    const isFound = (text: string, found: readonly { readonly end: number }[]): boolean =>
      found.some(({ end }) => end === [...text].length);
    const keyed = (text: string) => codebook.key(french.parse(text));
    const themes = plainWordings('themes')
      .filter(isDoubtful)
      .filter((text) => {
        const { themes, idioms } = codebook.findThemes(keyed(text), 'neutral');
        return !isFound(text, [...themes, ...idioms]);
      });
    const values = plainWordings('sentiment')
      .filter(isDoubtful)
      .filter((text) => !isFound(text, codebook.matchSentiment(keyed(text), 'neutral')));
    expect({ themes, values }).toEqual({ themes: [], values: [] });
  });
});
