import { describe, expect, test } from 'vitest';
import { withPlainQuotes } from '../../src/read/bytes/curly-quotes.js';
import { messages, said, survey } from './table.js';

const rows = (make: (i: number) => string): string =>
  Array.from({ length: 8 }, (_, i) => `${make(i)}\n`).join('');

describe('curly quotes around all cells', () => {
  test.each([
    ['“”', ','],
    ['“”', ';'],
    ['«»', ';'],
  ])('%s are those of a CSV cut at %s, and it is said', (quotes, cut) => {
    const [open, close] = [...quotes];
    const quoted = (cell: string): string =>
      open === '«' ? `« ${cell} »` : `${open}${cell}${close}`;
    const head = ['Groupe', 'Points forts, réussites', 'Note'].map(quoted).join(cut);
    const read = survey(
      `${head}\n${rows((i) => [quoted(`Groupe ${i % 2}`), i === 3 ? '' : quoted(`${said(i)}, ${quoted('oui')}`), i].join(cut))}`,
    );
    expect(read.respondents).toHaveLength(8);
    expect(read.answers).toHaveLength(7);
    expect(read.answers[0]).toMatchObject({
      question: 'Points forts, réussites',
      text: `${said(0)}, ${quoted('oui')}`,
    });
    expect(messages(read).join()).toContain('guillemets typographiques');
  });
});

test('one that nobody closes, in a file of any size, is a word of somebody', () => {
  const rest = `${said(1)};4\n`.repeat(1_000_000);
  expect(withPlainQuotes(`“Avis”;“Note”\n“${rest}`)).toBeUndefined();
});

test.each([
  ['in a heading alone', `« Le titre » vous plaît ?;Note\n${rows((i) => `${said(i)};${i % 5}`)}`],
  [
    'around some texts',
    `“Avis”;“Note”\n${rows((i) => `${i % 2 ? said(i) : `“${said(i)}”`};${i % 5}`)}`,
  ],
])('they stay the words of people %s', (_, text) => {
  const read = survey(text);
  expect(read.respondents).toHaveLength(8);
  expect(JSON.stringify(read)).toMatch(/[“«]/);
  expect(messages(read).join()).not.toContain('typographiques');
});
