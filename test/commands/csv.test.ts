import { expect, it } from 'vitest';
import { csv, sheetCsv } from '../../src/commands/csv.js';
import { TAGGED_HEAD, taggedLine, taggedRow } from '../../src/commands/tag.js';
import type { TaggedRecord } from '../../src/model/tags.js';

const RECORD: TaggedRecord = {
  id: '1',
  answer: '1/1',
  edition: '2025',
  question: 'Avis',
  text: '=HYPERLINK("http://exemple.fr")',
  informative: true,
  themes: [],
  sentiment: { label: 'neutral', score: -0.5, evidence: [] },
  intents: [],
  personal: [],
};

it('tagged answers come in parts: one head with its mark, rows without, and no formula runs', () => {
  expect(TAGGED_HEAD.startsWith('\ufeffid;')).toBe(true);
  const rows = taggedRow(RECORD, String);
  expect(rows).toMatch(/^1;1\/1;2025;Avis;"'=HYPERLINK\(/);
  expect(rows).toContain(';-0,5;');
});

it('a tagged answer stands on one line, folded under itself on a terminal alone', () => {
  const answer = { ...RECORD, text: 'Les repas étaient froids' };
  expect(taggedLine(answer, Infinity)).toBe(
    '1/1  neutre  [sans thème]  Les repas étaient froids\n',
  );
  expect(taggedLine(answer, 38)).toBe('1/1  neutre  [sans thème]  Les repas\n  étaient froids\n');
});

it('a cell with a line break of any kind stands in quotes', () => {
  expect(csv([['a\nb', 'c']])).toContain('"a\nb";c');
  expect(csv([['a\rb', 'c']])).toContain('"a\rb";c');
});

it('a probability in a file is never written as nothing', () => {
  const columns = [
    { title: 'q', format: '0.0000' },
    { title: 'part', format: '0.0%' },
  ];
  const rows = [
    [1.234567e-7, 1e-17],
    [0.04321, 0.5],
    [0, 0],
  ];
  expect(sheetCsv({ name: '', columns, rows })).toBe(
    '\ufeffq;part\r\n1,235e-7;0\r\n0,0432;0,5\r\n0;0\r\n',
  );
});
