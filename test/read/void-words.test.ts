import { describe, expect, test } from 'vitest';
import { streamed } from './pieces.js';
import { input, messages, roles, said, survey } from './table.js';

/** Twelve people, of whom each third gave no mark and each fourth said nothing. */
const table = (mark: string, text: string, marks = (i: number) => String((i % 5) + 1)): string =>
  `Note;Avis\n${Array.from({ length: 12 }, (_, i) => `${i % 3 ? marks(i) : mark};${i % 4 ? said(i) : text}`).join('\n')}\n`;

const texts = (file: string): string[] => survey(file).answers.map(({ text }) => text);

describe('a word that stands for empty cells in a whole table', () => {
  test.each(['nan', 'NA', 'null', 'None', 'N/A', '.'])(
    'is no answer, and told once: %s',
    (word) => {
      const file = table(word, word);
      expect(texts(file)).not.toContain(word);
      expect(roles(file)).toMatchObject({ Note: 'scale', Avis: 'open' });
      expect(
        messages(survey(file)).filter((told) => told.includes(`«\u00a0${word}\u00a0»`)),
      ).toEqual([expect.stringContaining('sont lues comme vides')]);
    },
  );

  test('is none either in a file that is read as it comes', async () => {
    const { answers } = await streamed(input(table('NA', 'NA')), 64);
    expect(answers.map(({ text }) => text)).toEqual(texts(table('NA', 'NA')));
  });
});

describe('stays the answer of those who wrote it', () => {
  test('in one question alone', () => expect(texts(table('3', 'NA'))).toContain('NA'));

  test('beside empty cells', () =>
    expect(texts(table('NA', 'NA').replace('\nNA;', '\n;'))).toContain('NA'));

  test('where both questions ask for words', () =>
    expect(texts(table('.', '.', said))).toContain('.'));
});
