import { expect, it } from 'vitest';
import { leadersTold, leading } from '../../src/report/sections/leading.js';

const lines = (...sizes: readonly number[]) =>
  sizes.map((size, at) => ({ label: String.fromCharCode(65 + at), size }));

it.each([
  [[9, 7, 5, 3], [], false],
  [[9, 7, 5, 5, 4, 3], ['D', 'E'], false],
  [[5, 5, 5, 4, 4, 4], ['D', 'E', 'F'], true],
  [[60, 55, 50, 45, 44], ['D'], false],
  [[2, 1], [], false],
])(
  'the first three of %j, those hardly behind, and whether any is ahead',
  (sizes, rivals, isFlat) => {
    const told = leading(lines(...sizes));
    expect(told.first.map(({ size }) => size)).toEqual(sizes.slice(0, 3));
    expect(told.rivals.map(({ label }) => label)).toEqual(rivals);
    expect(told.isFlat).toBe(isFlat);
  },
);

it.each([
  [
    'in one list where they are up to three',
    [9, 7, 5, 5, 4],
    'A (9), B (7), C (5), D (5) et E (4)',
  ],
  [
    'by name and by what people where they are up to six',
    [9, 7, 5, 5, 5, 4, 4],
    'A (9), B (7) et C (5), puis D, E, F et G (de 4 à 5\u00a0personnes chacun)',
  ],
  [
    'by how many they are where they are more',
    [2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    'A (2), B (2) et C (2), ainsi que sept\u00a0autres thèmes (2\u00a0personnes chacun)',
  ],
])('tells those that are hardly behind %s', (_, sizes, told) => {
  const tell = ({ label, size }: { label: string; size: number }) => `${label} (${size})`;
  expect(leadersTold(leading(lines(...sizes)), tell)).toBe(told);
});
