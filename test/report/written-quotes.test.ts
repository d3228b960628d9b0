import { describe, expect, it } from 'vitest';
import { verifyQuote } from '../../src/quote/proof/verify.js';
import type { WrittenQuote } from '../../src/quote/proof/written.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { quotesSheet } from '../../src/report/sheets/quotes.js';
import { quotesInSheet } from '../../src/report/sheets/written-quotes.js';
import { tagged } from '../quote/tagged.js';

const SAID = [
  tagged('Une bouffée d’air : on y revient chaque année.', { id: 'p1' }),
  tagged('« Une bouffée d’air », dit-on.', { id: 'p2' }),
];
const answers = SAID.map(({ answer }) => answer);
const MASKED = tagged('Merci à Zoé, qui (comme toujours) a tout fait.', { id: 'p3' }).answer;

/** What a sheet of quotes holds, as text. */
const cells = (quotes: Parameters<typeof quotesSheet>[0]): string[][] => {
  const { columns, rows } = quotesSheet(quotes, (id) => id);
  return [columns.map(({ title }) => title), ...rows.map((row) => row.map(String))];
};

const [quote] = chooseQuotes(SAID, { top: 1, kinds: ['fragment'], threshold: 1 });
const echo = { id: 'p2', answer: 'p2/1', edition: quote!.edition, start: 0, end: 21 };

describe('a sheet of quotes', () => {
  it('holds all that their proof needs, echoes too', () => {
    const written = cells([{ ...quote!, echoes: [{ ...echo, text: '« Une bouffée d’air »' }] }]);
    const [read] = quotesInSheet(written) as [WrittenQuote];
    expect(read.echoes).toHaveLength(1);
    expect(verifyQuote(read, answers)).toBeNull();
    const invented = cells([{ ...quote!, echoes: [{ ...echo, text: 'Deux bouffées' }] }]);
    expect(verifyQuote(quotesInSheet(invented)![0]!, answers)?.french).toContain('L’écho');
  });

  it('tells each edit and its place', () => {
    const edits = [
      { kind: 'case', at: 0 },
      { kind: 'mask', start: 8, end: 11, as: '[nom]' },
      { kind: 'ellipsis', start: 17, end: 33 },
    ] as const;
    const { id, answer, edition, question, text: sentence } = MASKED;
    const text = 'merci à [nom], qui […] a tout fait.';
    const own = { ...quote!, id, answer, edition, question, sentence, text, edits, echoes: [] };
    expect(quotesInSheet(cells([{ ...own, start: 0, end: 45 }]))![0]).toMatchObject({ edits });
  });

  it('is none without its places', () => {
    expect(quotesInSheet([['citation', 'question']])).toBeNull();
    const [titles = [], row = []] = cells([quote!]);
    const without = row.map((cell, at) => (titles[at] === 'fin' ? '' : cell));
    expect(quotesInSheet([titles, without])).toEqual([undefined]);
  });
});
