import { expect, test } from 'vitest';
import { newcombe } from '../../src/stats/newcombe.js';

test.each([
  [56, 70, 48, 80, 0.0524315, 0.3338727],
  [9, 10, 3, 10, 0.1705227, 0.809018],
  [10, 10, 0, 10, 0.6075094, 1],
  [81, 263, 15, 148, 0.1274252, 0.2766934],
  [1, 1, 0, 2, -0.0305473, 1],
])('%d/%d − %d/%d has the published interval', (a, m, b, n, low, high) => {
  const interval = newcombe({ people: a, of: m }, { people: b, of: n });
  expect(interval[0]).toBeCloseTo(low, 7);
  expect(interval[1]).toBeCloseTo(high, 7);
});

test('exchanging the groups changes the signs', () => {
  const [low, high] = newcombe({ people: 3, of: 40 }, { people: 9, of: 50 });
  const exchanged = newcombe({ people: 9, of: 50 }, { people: 3, of: 40 });
  expect(exchanged[0]).toBeCloseTo(-high, 14);
  expect(exchanged[1]).toBeCloseTo(-low, 14);
});

test('equal shares of a million are told apart from a difference of a hundredth', () => {
  const [low, high] = newcombe({ people: 310_000, of: 1e6 }, { people: 300_000, of: 1e6 });
  expect(low).toBeGreaterThan(0.0087);
  expect(high).toBeLessThan(0.0113);
});

test('an empty group leaves everything possible', () => {
  expect(newcombe({ people: 0, of: 0 }, { people: 2, of: 3 })).toEqual([-1, 1]);
  expect(newcombe({ people: 2, of: 3 }, { people: 0, of: 0 })).toEqual([-1, 1]);
});
