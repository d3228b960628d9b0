import { describe, expect, test } from 'vitest';
import { messages, said, survey } from './table.js';

const HEADINGS =
  'Horodateur;Quel jour ?;Votre avis ?;Votre note sur 5;Votre avis ?;Votre note sur 5';

const answered = (people: number, row: (i: number) => string): string =>
  `${HEADINGS}\n${Array.from({ length: people }, (_, i) => `03/10/2025 10:0${i % 10}:00;${row(i)}`).join('\n')}\n`;

/** Half of the people came on Saturday, and each is asked of one day. */
const BRANCHES = answered(24, (i) =>
  i % 2 ? `Samedi;${said(i)};${(i % 5) + 1};;` : `Dimanche;;;${said(i)};${(i % 5) + 1}`,
);

describe('a question that stands in two columns of which each person fills one', () => {
  test('is one question, and it is told', () => {
    const read = survey(BRANCHES);
    expect(new Set(read.answers.map(({ question }) => question))).toEqual(
      new Set(['Votre avis ?']),
    );
    expect(read.answers).toHaveLength(24);
    expect(read.closed.map(({ name }) => name)).toEqual(['Quel jour ?', 'Votre note sur 5']);
    expect(read.respondents.every(({ closed }) => closed['Votre note sur 5']?.length === 1)).toBe(
      true,
    );
    expect(messages(read)).toEqual([
      expect.stringMatching(/^La question «\s*Votre avis \?\s*» est posée dans 2 colonnes/),
      expect.stringContaining('Votre note sur 5'),
    ]);
  });

  test('is two where the study says so', () => {
    const read = survey(BRANCHES, { wordings: { 'Votre avis ? (2)': 'Et dimanche ?' } });
    expect(new Set(read.answers.map(({ question }) => question)).size).toBe(2);
    expect(messages(read)).toHaveLength(1);
  });

  test('is two where somebody fills both, or where so few answer that nobody would', () => {
    const both = answered(24, (i) => `Samedi;${i % 2 ? said(i) : ''};3;${i % 3 ? said(-i) : ''};3`);
    const few = answered(24, (i) => `Samedi;${i < 3 ? said(i) : ''};3;${i > 20 ? said(i) : ''};3`);
    for (const text of [both, few]) {
      const read = survey(text);
      expect(new Set(read.answers.map(({ question }) => question)).size).toBe(2);
      expect(messages(read)).toEqual([]);
    }
  });
});
