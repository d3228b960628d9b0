import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { testable } from '../../src/stats/testable.js';

test('tests that cannot reach the corrected level leave the family', () => {
  // K = 2: two tests could reach .05 / 2; at .05 / 1 there were three.
  expect(testable([0.001, 0.02, 0.04, 0.2], 0.05)).toEqual([true, true, false, false]);
});

test('the only test that could reach the level is not corrected', () => {
  expect(testable([0.04, 0.2], 0.05)).toEqual([true, false]);
});

test('a test that could just reach a level reaches it', () => {
  expect(testable([0.025, 0.025], 0.05)).toEqual([true, true]);
  expect(testable([0.05, 0.05], 0.05)).toEqual([false, false]);
});

test('tests that all can stay', () => {
  expect(testable([1e-9, 1e-9, 1e-9], 0.05)).toEqual([true, true, true]);
  expect(testable([], 0.05)).toEqual([]);
});

test('never more than K tests could reach the level divided by K (Tarone’s condition)', () => {
  const least = fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(least, (values) => {
      const kept = testable(values, 0.05).filter(Boolean).length;
      const sizes = values.map((_, at) => at + 1);
      const size = sizes.find((k) => values.filter((p) => p <= 0.05 / k).length <= k) ?? 1;
      expect(kept).toBe(values.filter((p) => p <= 0.05 / size).length);
    }),
  );
});
