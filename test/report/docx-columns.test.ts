import { expect, it } from 'vitest';
import { textMeasure } from '../../src/drawing/font.js';
import { columnsOf } from '../../src/report/word/columns.js';

const ROOM = 9638;
const measure = textMeasure(700);
const EDITION = ['2023', 'Personnes', 'Intervalle'];
const head = ['Réponse', ...EDITION, ...EDITION, ...EDITION];
const row = ['Collectivité territoriale', ...head.slice(1).map(() => '112\u00a0sur\u00a0157')];

it('cuts no word, in smaller type where there are many columns', () => {
  const { widths, size } = columnsOf([head, row], ROOM, [18, 15, 13]);
  expect(size).toBeLessThan(18);
  expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(ROOM);
  for (const [column, word] of head.entries()) {
    expect(widths[column]).toBeGreaterThanOrEqual(10 * size * measure(word));
  }
});

it('gives a text a line of its own where there is room', () => {
  const long = 'Plutôt pertinent pour nous';
  const { widths, size } = columnsOf(
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
  const { widths } = columnsOf([Array.from({ length: 40 }, () => 'Intervalle')], ROOM, [18, 13]);
  expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(ROOM);
});

it('sets the numbers of one table under those of another', () => {
  const isNumber = (column: number) => column > 0;
  const [one, other] = ['master class · communs', 'IA'].map(
    (words) =>
      columnsOf(
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
