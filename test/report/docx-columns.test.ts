import { expect, it } from 'vitest';
import { textMeasure } from '../../src/drawing/font.js';
import { fittedColumns } from '../../src/report/word/columns.js';

const ROOM = 9638;
const measure = textMeasure(700);
const EDITION = ['2023', 'Personnes', 'Intervalle'];
const head = ['Réponse', ...EDITION, ...EDITION, ...EDITION];
const row = ['Collectivité territoriale', ...head.slice(1).map(() => '112\u00a0sur\u00a0157')];

it('cuts no word, in smaller type where there are many columns', () => {
  const { widths, size } = fittedColumns([head, row], ROOM, [18, 15, 13]);
  expect(size).toBeLessThan(18);
  expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(ROOM);
  for (const [column, word] of head.entries()) {
    expect(widths[column]).toBeGreaterThanOrEqual(10 * size * measure(word));
  }
});

it('gives a text a line of its own where there is room', () => {
  const long = 'Plutôt pertinent pour nous';
  const { widths, size } = fittedColumns(
    [
      ['Réponse', 'n'],
      [long, '1'],
    ],
    ROOM,
    [18, 15, 13],
  );
  expect(size).toBe(18);
  expect(widths[0]).toBeGreaterThanOrEqual(180 * measure(long));
});

it('shares the room where not even the smallest type fits', () => {
  const { widths } = fittedColumns(
    [Array.from({ length: 40 }, () => 'Intervalle')],
    ROOM,
    [18, 13],
  );
  expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(ROOM);
});

it('sets the numbers of one table under those of another', () => {
  const isNumber = (column: number) => column > 0;
  const [one, other] = ['master class · communs', 'IA'].map(
    (words) =>
      fittedColumns(
        [
          ['Mots', 'Personnes', 'Part'],
          [words, '11', '15 %'],
        ],
        ROOM,
        [18, 15, 13],
        isNumber,
      ).widths,
  );
  expect(one).toEqual(other);
});

it('gives the room that is left to the questions, not to the figures beside them', () => {
  const asked = 'Quelles sessions ou quels intervenants vous ont marqué ?';
  const figures = ['Réponses 2024', 'Médiane 2024', 'Réponses 2025', 'Médiane 2025'];
  const lines = [
    ['Question', ...figures, ...figures],
    [asked, ...figures.map(() => '12'), ...figures.map(() => '7')],
  ];
  const { widths, size } = fittedColumns(lines, ROOM, [18, 15], (column) => column > 0);
  for (const [column, width] of widths.entries()) {
    if (column > 0) expect(width).toBeLessThan(10 * size * 1.3 * measure('Réponses') + 130);
  }
  expect(widths[0]).toBeGreaterThan(2 * widths[1]!);
});

it('sets short answers in the type of long ones, with the names of their figures on two lines', () => {
  const figures = ['Part 2024', 'Personnes 2024', 'Intervalle 2024'];
  const sizeOf = (answer: string) =>
    fittedColumns(
      [
        ['Réponse', ...figures, ...figures],
        [answer, ...figures.map(() => '7\u00a0%'), ...figures.map(() => '9\u00a0%')],
      ],
      ROOM,
      [18, 15],
      (column) => column > 0,
    ).size;
  expect(sizeOf('Oui')).toBe(18);
  expect(sizeOf('Oui')).toBe(sizeOf('Oui, avec le programme en ligne'));
});

it('leaves the white between figures and the text at their right to no word of it', () => {
  const lines = [
    ['Intitulé', 'q', 'Conclusion'],
    ['Restauration', '0,001', 'hausse'],
  ];
  const isNumber = (column: number): boolean => column === 1;
  const narrow = (told: (column: number) => boolean) =>
    fittedColumns(lines, 3000, [18], told).widths[2]!;
  expect(narrow(isNumber)).toBeGreaterThan(narrow(() => false));
});

it('gives what is left to the texts that go on', () => {
  const lines = [
    ['Thème', 'Ce que l’on y compte'],
    ['Communication et signalétique', 'Information avant, pendant et après, '.repeat(6)],
  ];
  const [named, told] = fittedColumns(lines, ROOM, [18]).widths;
  expect(told).toBeGreaterThan(2 * named!);
});
