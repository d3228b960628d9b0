import { expect, test } from 'vitest';
import { standardisedShare } from '../../src/stats/standardised-share.js';

const GROUPS = [
  { people: 10, of: 40 },
  { people: 30, of: 50 },
];

test('an edition is weighed as wanted', () => {
  const { share, interval, error } = standardisedShare(GROUPS, [70, 30]);
  expect(share).toBeCloseTo(0.7 * 0.25 + 0.3 * 0.6, 14);
  expect(interval[0]).toBeCloseTo(0.253687086532496, 12);
  expect(interval[1]).toBeCloseTo(0.456312913467504, 12);
  expect(error * 1.959963984540054).toBeCloseTo((0.456312913467504 - 0.253687086532496) / 2, 12);
});

test('its own mix gives back the raw share', () => {
  expect(standardisedShare(GROUPS, [40, 50]).share).toBeCloseTo(40 / 90, 14);
});

test('weights may be on any scale', () => {
  const { share } = standardisedShare(GROUPS, [0.7, 0.3]);
  expect(share).toBeCloseTo(0.355, 14);
});

test('a group of one person weighs as wanted, and no bound is over 1', () => {
  const { share, interval } = standardisedShare(
    [
      { people: 9, of: 9 },
      { people: 1, of: 1 },
    ],
    [9, 1],
  );
  expect(share).toBeCloseTo(1, 14);
  expect(interval[1]).toBe(1);
});

test('an empty group is left out', () => {
  const { share } = standardisedShare([...GROUPS, { people: 0, of: 0 }], [35, 15, 50]);
  expect(share).toBeCloseTo(0.355, 14);
});

test('nobody at all leaves everything possible', () => {
  const nothing = { share: 0, interval: [0, 1], error: Number.POSITIVE_INFINITY };
  expect(standardisedShare([{ people: 0, of: 0 }], [1])).toEqual(nothing);
  expect(standardisedShare([], [])).toEqual(nothing);
});
