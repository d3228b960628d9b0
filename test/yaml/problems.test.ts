import { describe, expect, it } from 'vitest';
import { describeProblems } from '../../src/yaml/problems.js';

describe('a long line', () => {
  const shown = (line: string, column: number): string[] => {
    const place = { file: 'x.yaml', line: 1, column };
    const message = { french: 'non', english: 'no' };
    const what = { french: 'Le lexique', english: 'The lexicon' };
    return describeProblems(what, [{ place, message, line }]).french.split('\n').slice(2);
  };

  it('is cut around what is wrong in it, which the mark stands under', () => {
    const [text = '', mark = ''] = shown(`  - ${'a'.repeat(300)}!${'b'.repeat(300)}`, 305);
    expect(text.length).toBeLessThan(110);
    expect(text[mark.indexOf('^')]).toBe('!');
  });

  it('is whole where it is short', () => {
    expect(shown('  - a!', 6)).toEqual(['    - a!', '       ^']);
  });
});

describe('what is wrong on many lines in the same way', () => {
  const told = (lines: readonly number[], end?: number): string => {
    const message = { french: 'non', english: 'no' };
    const problems = lines.map((line) => ({
      place: { file: 'x.yaml', line, column: 1 },
      message,
      line: '– a',
      endsReading: line === end,
    }));
    return describeProblems({ french: 'Le lexique', english: 'The lexicon' }, problems).french;
  };

  it('is told once, with its lines', () => {
    expect(told([1, 2, 4, 5])).toBe(
      'Le lexique contient 4 erreurs.\nx.yaml:1:1\u00a0: non\u00a0; de même aux lignes 2, 4, 5\n    – a\n    ^',
    );
  });

  it('is told with its lines before what is to be done', () => {
    expect(told([1, 2, 4, 5], 5)).toContain('lignes 2, 4, 5\u00a0; corrigez, puis relancez');
  });

  it('is told each time where it is there a few times', () => {
    expect(told([1, 2, 4]).match(/: non$/gm)).toHaveLength(3);
  });
});
