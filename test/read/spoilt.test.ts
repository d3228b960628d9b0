import { describe, expect, test } from 'vitest';
import { file, messages, said, survey } from './table.js';

/** Notices without their no-break spaces. */
const told = (text: string): string =>
  messages(survey(text))
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');

const OPTIONS = (dates: readonly string[], question = 'Combien de sessions ?'): string =>
  file(`${question}`, (i) => [...dates, '5 et plus'][i % (dates.length + 1)]!);

describe('options that a spreadsheet turned to dates', () => {
  test.each<[string, string[]]>([
    ['as a CSV has them', ['01-févr', '03-avr']],
    ['with full stops', ['01-févr.', '03-avr.']],
    ['as a workbook has them', ['2025-02-01', '2025-04-03']],
    ['of a month and a year', ['nov-20', '05-oct']],
  ])('are told, %s', (_, dates) => {
    expect(told(OPTIONS(dates))).toContain('sont des dates parmi d’autres réponses');
  });

  test('are told with what may have stood there', () => {
    expect(told(OPTIONS(['2025-02-01', '2025-04-03']))).toContain('ce qui s’écrit « 1-2 »');
  });

  test.each(['Quel jour êtes-vous venu ?', 'Dates de présence', 'Quand préférez-vous ?'])(
    'are options where one is asked when: « %s »',
    (question) => {
      expect(told(OPTIONS(['2025-02-01', '2025-04-03'], question))).not.toContain('des dates');
    },
  );

  test('are no others, with a hyphen', () => {
    expect(told(OPTIONS(['1-2', '3-4', 'mi-temps', 'mai-son']))).not.toContain('date');
  });
});

describe('answers that were cut', () => {
  const long = (i: number, length: number): string =>
    `Réponse ${i} : ${said(i)} `
      .repeat(20)
      .slice(0, length - 1)
      .padEnd(length, 'x');
  const table = (lengths: readonly number[], end = ''): string =>
    `Note;Remarques\n${Array.from({ length: 24 }, (_, i) => {
      const text =
        lengths[i] === undefined
          ? said(i)
          : long(i, lengths[i]).slice(0, lengths[i]! - end.length) + end;
      return `${i % 5};${text}`;
    }).join('\n')}\n`;

  test.each([255, 256, 500, 1024])('are told where several stop at %i characters', (length) => {
    expect(told(table([length, length, 80, length]))).toMatch(
      /^3 réponses à « Remarques » s’arrêtent toutes à (?:1 )?\d+ caractères/m,
    );
  });

  test.each<[string, string]>([
    ['one goes beyond', table([255, 255, 256])],
    ['one alone is so long', table([255])],
    ['their length is no limit', table([247, 247])],
    ['they end', table([255, 255], '.')],
    ['they are short', table([50, 50])],
  ])('are none where %s', (_, text) => {
    expect(told(text)).not.toContain('s’arrêtent');
  });
});
