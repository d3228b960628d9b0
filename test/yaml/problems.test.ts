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
