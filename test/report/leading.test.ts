import { expect, it } from 'vitest';
import { ahead, leadersTold, leading } from '../../src/report/sections/leading.js';

const lines = (...sizes: readonly number[]) =>
  sizes.map((size, at) => ({ label: String.fromCharCode(65 + at), size }));

it.each([
  [[9, 7, 5, 3], 3, [], false],
  [[9, 7, 5, 5, 4, 3], 4, ['E'], false],
  [[5, 5, 5, 4, 4, 4], 3, ['D', 'E', 'F'], true],
  [[60, 55, 50, 45, 44], 3, ['D'], false],
  [[8, 7, 6, 6, 6, 5, 5], 5, ['F', 'G'], false],
  [[8, 6, 6, 6, 6, 6, 6], 1, ['B', 'C', 'D', 'E', 'F', 'G'], false],
  [[2, 1], 2, [], false],
])(
  'the first of %j with their equals, those hardly behind, and whether any is ahead',
  (sizes, first, rivals, isFlat) => {
    const told = leading(lines(...sizes));
    expect(told.first.map(({ size }) => size)).toEqual(sizes.slice(0, first));
    expect(told.rivals.map(({ label }) => label)).toEqual(rivals);
    expect(told.isFlat).toBe(isFlat);
  },
);

it.each([
  [
    'in one list where they are six at most with the first',
    [9, 7, 5, 5, 4],
    'A (9), B (7), C (5), D (5) et E (4)',
  ],
  [
    'by name and by what people where they are more',
    [9, 7, 5, 5, 5, 4, 4],
    'A (9), B (7), C (5), D (5) et E (5), puis F et G (4\u00a0personnes chacun)',
  ],
  [
    'without « chacun » where one follows',
    [9, 7, 5, 5, 5, 5, 4],
    'A (9), B (7), C (5), D (5), E (5) et F (5), puis G (4\u00a0personnes)',
  ],
  [
    'all together where equals are too many',
    [9, 5, 5, 5, 5, 5, 5],
    'A (9), puis B, C, D, E, F et G (5\u00a0personnes chacun)',
  ],
  [
    'by how many they are where there is nobody ahead of them',
    [2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    'dix\u00a0thèmes à peu près à égalité (2\u00a0personnes chacun)',
  ],
])('tells those that are hardly behind %s', (_, sizes, told) => {
  const tell = ({ label, size }: { label: string; size: number }) => `${label} (${size})`;
  expect(leadersTold(leading(lines(...sizes)), tell)).toBe(told);
});

it.each([
  ['where others come after those named', [9, 7, 5, 3], ' d’abord'],
  ['not where all are named', [9, 7, 5], ''],
  ['not where the first is not set apart', [5, 5, 5, 4, 4, 4, 1], ''],
])('« d’abord » is said %s', (_, sizes, said) => {
  expect(ahead(leading(lines(...sizes)), sizes.length)).toBe(said);
});
