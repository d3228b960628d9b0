import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../src/stats/wilson.js';

test.each([
  [81, 263, 0.255288519878274, 0.3662095769828],
  [15, 148, 0.0623863995307363, 0.160487241723308],
  [250000, 1e6, 0.249152272147193, 0.25084964857484],
  [0, 1, 0, 0.793450685622763],
  [0, 20, 0, 0.161125158052819],
  [1, 29, 0.00611321429276266, 0.171755218793203],
  [0, 224, 0, 0.0168602274606978],
  [3, 224, 0.00456504526803342, 0.0386292832428243],
  [112, 224, 0.435076530705958, 0.564923469294042],
])('%d of %d has R’s interval', (people, of, low, high) => {
  const interval = wilson(people, of);
  expect(interval[0]).toBeCloseTo(low, 12);
  expect(interval[1]).toBeCloseTo(high, 12);
});

test('nobody asked leaves everything possible', () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('more people than asked is refused', () => {
  expect(() => wilson(3, 2)).toThrow(RangeError);
});

test('the interval holds the share and stays within 0 and 1', () => {
  const counts = fc
    .integer({ min: 1, max: 1e6 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(counts, ([people, of]) => {
      const [low, high] = wilson(people, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(people / of);
      expect(high).toBeGreaterThanOrEqual(people / of);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});
