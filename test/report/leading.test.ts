import { expect, it } from 'vitest';
import { leading, rivalsTold } from '../../src/report/sections/leading.js';

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

it('names up to three that are hardly behind, and of more says how many and by what people', () => {
  const tell = ({ label, size }: { label: string; size: number }) => `${label} (${size})`;
  expect(rivalsTold(lines(5, 4), tell)).toBe(', et autant ou presque\u00a0: A (5) et B (4)');
  expect(rivalsTold(lines(5, 5, 4, 4), tell)).toBe(
    ', suivis de près par quatre\u00a0autres thèmes (4 à 5\u00a0personnes chacun)',
  );
});
