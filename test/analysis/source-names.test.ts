import { expect, it } from 'vitest';
import { withoutFolders } from '../../src/analysis/source-names.js';
import { untranslated } from '../../src/message.js';

const shown = (...files: string[]): string[] => {
  const notices = files.map((file) => ({ file, message: untranslated('') }));
  return withoutFolders({ sources: [], notices }).notices.map(({ file }) => file);
};

it('names a file without its folders', () => {
  expect(shown('/home/zoe/enquête/nec.csv', 'C:\\Zoé\\nec-2.csv', '-')).toEqual([
    'nec.csv',
    'nec-2.csv',
    '-',
  ]);
});

it('keeps the folders that part two files of one name', () => {
  expect(shown('/a/2024/nec.csv', '/a/2025/nec.csv', '/a/2025/nec.csv')).toEqual([
    '2024/nec.csv',
    '2025/nec.csv',
    '2025/nec.csv',
  ]);
  expect(shown('nec.csv', '/a/nec.csv')).toEqual(['nec.csv', 'a/nec.csv']);
});

it('names them so in what is said of them', () => {
  const notices = [{ file: '/a/nec.csv', line: 3, message: untranslated('Avec « /a/nec.csv ».') }];
  expect(withoutFolders({ sources: [], notices }).notices).toEqual([
    { file: 'nec.csv', line: 3, message: untranslated('Avec « nec.csv ».') },
  ]);
});
