import { expect, test } from 'vitest';
import { messages, said, survey } from './table.js';

const told = (first: (i: number) => string, heading = 'Structure'): string => {
  const rows = Array.from({ length: 24 }, (_, i) => `${first(i)};${i % 5};${said(i)}`).join('\n');
  return messages(survey(`${heading};Note;Avis\n${rows}\n`)).join();
};

test('a group that is written once, over rows that leave it empty, is told', () => {
  expect(told((i) => (i % 8 ? '' : `Maison ${'ABC'[i / 8]}`))).toContain(
    '«\u00a0Structure\u00a0» n’est remplie que sur 3 lignes sur 24',
  );
});

test.each<[string, (i: number) => string]>([
  ['comes again', (i) => (i % 6 ? '' : `Maison ${'AB'[i % 4 ? 1 : 0]}`)],
  ['begins below the first row', (i) => ((i + 3) % 8 ? '' : `Maison ${i}`)],
  ['is what people say', (i) => (i % 8 ? '' : `Une assez longue remarque sur le lieu ${i}`)],
  ['is there in rows that follow each other', (i) => (i % 8 > 1 ? '' : `Maison ${i}`)],
])('a column that is mostly empty is nothing of the kind where it %s', (_, first) => {
  expect(told(first)).not.toContain('n’est remplie que');
});

test('nor is one of the names that few people give', () => {
  expect(told((i) => (i % 8 ? '' : `Léa ${i}`), 'Nom (facultatif)')).not.toContain('remplie que');
});
