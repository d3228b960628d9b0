import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fisher, fisherLog } from '../../src/stats/fisher.js';
import { logHypergeometric } from '../../src/stats/hypergeometric.js';

test.each([
  [81, 263, 15, 148, 0.999999846536673, 6.35021121741581e-7, 9.12618926237754e-7],
  [7, 10, 7, 9, 0.555727554179567, 0.815789473684211, 1],
  [3, 10, 7, 9, 0.0512567927428609, 0.9955075883868454, 0.0697785186949275],
  [0, 20, 5, 30, 0.0672591515792255, 1, 0.0745766391663048],
  [12, 12, 0, 9, 1, 3.40217058483312e-6, 3.40217058483312e-6],
  [1, 1, 0, 1, 1, 0.5, 1],
  [8, 190, 56, 224, 9.10640477532371e-10, 0.999999999885131, 1.26279444274722e-9],
  [100, 200, 101, 200, 0.5, 0.579244741224461, 1],
])('%d/%d against %d/%d has R’s three p-values', (a, m, b, n, less, greater, both) => {
  const tails = fisherLog({ people: a, of: m }, { people: b, of: n });
  expect(Math.exp(tails.less) / less).toBeCloseTo(1, 9);
  expect(Math.exp(tails.greater) / greater).toBeCloseTo(1, 9);
  expect(Math.exp(tails.twoSided) / both).toBeCloseTo(1, 9);
});

test.each([
  ['an empty group', 0, 0, 3, 9],
  ['nobody marked', 0, 20, 0, 30],
  ['everybody marked', 20, 20, 30, 30],
  ['nobody at all', 0, 0, 0, 0],
])('%s shows nothing: p = 1', (_, a, m, b, n) => {
  expect(fisher({ people: a, of: m }, { people: b, of: n })).toBe(1);
});

test('p stays a number where it would underflow', () => {
  const { twoSided } = fisherLog({ people: 500_000, of: 500_000 }, { people: 0, of: 500_000 });
  expect(twoSided / Math.LN10).toBeLessThan(-300_000);
  expect(Number.isFinite(twoSided)).toBe(true);
});

const group = fc
  .integer({ min: 0, max: 60 })
  .chain((of) => fc.record({ people: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

test('two-sided p is the sum over all tables no more probable than the one seen', () => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const urn = {
        total: first.of + second.of,
        marked: first.people + second.people,
        drawn: first.of,
      };
      const seen = logHypergeometric(first.people, urn);
      let sum = 0;
      for (let k = 0; k <= urn.drawn; k++) {
        const log = logHypergeometric(k, urn);
        if (log <= seen + 1e-7) sum += Math.exp(log);
      }
      expect(fisher(first, second)).toBeCloseTo(Math.min(1, sum), 11);
    }),
  );
});
