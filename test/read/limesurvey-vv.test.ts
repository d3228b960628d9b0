import { describe, expect, test } from 'vitest';
import { said, survey } from './table.js';

/** An export for another LimeSurvey: texts, codes, then answers, between tabs. */
const vv = (texts: readonly string[], codes: readonly string[], cells: readonly string[]): string =>
  [
    ['id', 'submitdate', 'startlanguage', ...texts],
    ['id', 'submitdate', 'startlanguage', ...codes],
    ...Array.from({ length: 24 }, (_, i) => [
      `${i}`,
      '"2025-03-03 10:00:00"',
      'fr',
      ...cells.map((cell) => (cell === 'said' ? `"${said(i)}"` : i % 3 ? cell : '')),
    ]),
  ]
    .map((row) => row.join('\t'))
    .join('\n');

describe('what LimeSurvey exports for another LimeSurvey', () => {
  test('is read without the quotes around what has a space', () => {
    const read = survey(vv(['"Ce qui a été utile"'], ['G2Q1'], ['said']));
    expect(read.answers[1]).toMatchObject({ question: 'Ce qui a été utile', text: said(1) });
  });

  test.each([
    ['never closed', '"Ensemble, voilà', said(5)],
    ['closed on another line', '"Ensemble, voilà', 'le slogan dit "'],
    ['closed there, and a line lacks a cell', '"Ensemble, voilà', 'le slogan dit "', 9],
  ])('has a row a line, though a quote is %s', (_, opening, next, short = -1) => {
    const rows = Array.from({ length: 24 }, (_, i) => {
      const own = [`${i}`, '2025-03-03', 'fr', i === 4 ? opening : i === 5 ? next : said(i)];
      return own.slice(0, i === short ? -1 : undefined).join('\t');
    });
    const heads = ['submitdate', 'startlanguage'].join('\t');
    const text = [`id\t${heads}\tVos idées`, `id\t${heads}\tQ1`, ...rows].join('\n');
    expect(survey(text).respondents).toHaveLength(24);
  });

  test('is quoted where no quote joins rows, though answers have several lines', () => {
    const rows = Array.from(
      { length: 24 },
      (_, i) => `${i}\t2025-03-03\tfr\t"${said(i)}"\t"Merci\net bravo ${i}"`,
    );
    const heads = ['Vos idées\tUn mot', 'Q1\tQ2'].map(
      (own) => `id\tsubmitdate\tstartlanguage\t${own}`,
    );
    const read = survey([...heads, ...rows].join('\n'));
    expect(read.respondents).toHaveLength(24);
    expect(read.answers[1]?.text).toBe('Merci\net bravo 0');
  });

  test('calls a question by its text, though its code ends like that of an option', () => {
    const read = survey(vv(['Et du reste ?'], ['the_other'], ['said']));
    expect(read.answers[0]?.question).toBe('Et du reste ?');
  });

  test.each([
    ['in brackets', ['Thèmes (Budget)', 'Thèmes (Paie)'], ['G_SQ001', 'G_SQ002'], 'Thèmes'],
    ['after a dash', ['Thèmes - Budget', 'Thèmes - Paie'], ['G_SQ001', 'G_SQ002'], 'Thèmes'],
    [
      'which has brackets, as its question has',
      ['Thèmes (ou non) (Budget (M14))', 'Thèmes (ou non) (Paie)'],
      ['G_SQ001', 'G_SQ002'],
      'Thèmes (ou non)',
      ['Budget (M14)', 'Paie'],
    ],
    ['by itself', ['Budget', 'Paie'], ['G_SQ001', 'G_SQ002'], 'G'],
    [
      'by its code alone',
      ['Thèmes', 'Thèmes'],
      ['44X12X90SQ001', '44X12X90SQ002'],
      'Thèmes',
      ['SQ001', 'SQ002'],
    ],
  ])('names an option %s', (_, texts, codes, question, options = ['Budget', 'Paie']) => {
    const read = survey(
      vv([...texts, '"Ce qui a été utile"'], [...codes, 'Q2'], ['Y', 'Y', 'said']),
    );
    expect(read.closed).toEqual([{ name: question, kind: 'multiple' }]);
    expect(read.respondents[1]?.closed[question]).toEqual(options);
  });
});
