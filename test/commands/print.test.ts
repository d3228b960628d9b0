import { describe, expect, it } from 'vitest';
import { prose, terminal, textTable, wideTable } from '../../src/commands/print.js';

const ROWS = [
  ['rang', 'citation'],
  ['1', 'une respiration lorsqu’on travaille dans le numérique'],
  ['12', 'qui fait du bien'],
];

describe('a table on a terminal', () => {
  it('stands on one line a row where nobody says how wide it may be', () => {
    expect(textTable(ROWS, undefined)).toHaveLength(4);
  });

  it('folds its widest column to fit, with numbers to the right', () => {
    const lines = textTable(ROWS, 40);
    expect(lines).toEqual([
      'rang  citation',
      '────  ──────────────────────────────────',
      '   1  une respiration lorsqu’on',
      '      travaille dans le numérique',
      '  12  qui fait du bien',
    ]);
  });

  it('folds as far as it can where that is not enough, long words too', () => {
    const lines = textTable([...ROWS, ['3', 'anticonstitutionnellement']], 10);
    expect(lines.slice(-3)).toEqual(['   3  anticonsti', '      tutionnell', '      ement']);
    expect(Math.max(...lines.map(({ length }) => length))).toBe(16);
  });

  it('cuts no word as long as another column has room to give', () => {
    const lines = textTable(
      [
        ['', '2024', '2025'],
        [
          'Écoresponsabilité de l’événement',
          '5 % (7 sur 145 personnes)',
          '4 % (9 sur 206 personnes)',
        ],
      ],
      50,
    );
    expect(lines[2]).toMatch(/^Écoresponsabilité/);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(50);
  });

  it('ends no line on an opening quotation mark', () => {
    const lines = textTable([['citation'], ['il a dit : « bonjour à tous »']], 14);
    expect(lines.filter((line) => line.endsWith('«'))).toEqual([]);
  });
});

describe('what does not fit a terminal', () => {
  const GROUPS = [
    ['', 'Médiation', 'Collectivité', 'Association'],
    ['Lieu', '7 % (4/57)', '14 % (5/35)', '6 % (2/32)'],
  ];

  it('of a table of like columns stands in a table below, with the first column again', () => {
    expect(wideTable(GROUPS, 80)).toEqual(textTable(GROUPS, 80));
    const lines = wideTable(GROUPS, 34);
    expect(lines.filter((line) => line.startsWith('Lieu'))).toHaveLength(2);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(34);
  });

  it('of a sentence goes on under its beginning, between words', () => {
    expect(prose('- Le thème « Lieu » recule.', 16)).toEqual([
      '- Le thème',
      '  « Lieu »',
      '  recule.',
    ]);
    expect(prose('Une phrase longue, hors d’un terminal', Infinity)).toHaveLength(1);
  });

  it.each([0, 1, undefined])(
    'is not folded where the terminal says that it has %s columns',
    (columns) => {
      const known = process.stdout.columns;
      process.stdout.columns = columns as number;
      expect(terminal()).toBe(Infinity);
      process.stdout.columns = known;
    },
  );
});
