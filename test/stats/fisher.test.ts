import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisher, fisherMid, leastFisherMid } from '../../src/stats/fisher.js';
import { logHypergeometric } from '../../src/stats/hypergeometric.js';

test.each([
  [81, 263, 15, 148, 9.12618926237754e-7],
  [7, 10, 7, 9, 1],
  [3, 10, 7, 9, 0.0697785186949275],
  [0, 20, 5, 30, 0.0745766391663048],
  [12, 12, 0, 9, 3.40217058483312e-6],
  [1, 1, 0, 1, 1],
  [8, 190, 56, 224, 1.26279444274722e-9],
  [100, 200, 101, 200, 1],
])('%d/%d against %d/%d has R’s p-value', (a, m, b, n, p) => {
  expect(fisher({ people: a, of: m }, { people: b, of: n }) / p).toBeCloseTo(1, 9);
});

test('a table on the other side that is just as probable counts, by exact fractions', () => {
  const [first, second] = [
    { people: 4, of: 20 },
    { people: 18, of: 20 },
  ];
  expect(fisher(first, second) / 1.66438140999248e-5).toBeCloseTo(1, 9);
  expect(fisherMid(first, second) / 8.52467602963323e-6).toBeCloseTo(1, 9);
});

test.each([
  ['an empty group', 0, 0, 3, 9],
  ['nobody marked', 0, 20, 0, 30],
  ['everybody marked', 20, 20, 30, 30],
  ['nobody at all', 0, 0, 0, 0],
])('%s shows nothing: p = 1', (_, a, m, b, n) => {
  expect(fisher({ people: a, of: m }, { people: b, of: n })).toBe(1);
});

test('p is 0, and a number, where it underflows', () => {
  const all = { people: 500_000, of: 500_000 };
  expect(fisher(all, { ...all, people: 0 })).toBe(0);
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

describe('mid-p', () => {
  test.each([
    [81, 263, 15, 148, 6.71840028951215e-7, 3.26065322283879e-56],
    [20, 200, 50, 200, 7.40932611789341e-5, 5.37847324027661e-25],
    [100, 200, 101, 200, 0.920755258775539, 1.95235666676984e-117],
    [3, 10, 7, 9, 0.0463963281300743, 5.41254411223452e-6],
    [0, 20, 5, 30, 0.040947063376692, 0.00365874379353962],
    [1, 1, 0, 1, 0.5, 0.5],
    [5, 10, 5, 10, 0.82814089934833, 5.41254411223451e-6],
    [10, 145, 43, 206, 0.00018367306938364, 2.54459248491924e-24],
  ])('%i/%i against %i/%i, and the least it could be, are R’s', (a, m, b, n, mid, least) => {
    const [first, second] = [
      { people: a, of: m },
      { people: b, of: n },
    ];
    expect(fisherMid(first, second) / mid).toBeCloseTo(1, 9);
    expect(fisherMid(second, first) / mid).toBeCloseTo(1, 9);
    expect(leastFisherMid(first, second) / least).toBeCloseTo(1, 9);
  });

  test('of a single possible table is a half', () => {
    expect(fisherMid({ people: 0, of: 20 }, { people: 0, of: 30 })).toBe(0.5);
    expect(fisherMid({ people: 0, of: 0 }, { people: 3, of: 30 })).toBe(0.5);
    expect(leastFisherMid({ people: 5, of: 5 }, { people: 3, of: 3 })).toBe(0.5);
  });

  test('lies between half of Fisher’s p and the whole, and never under the least', () => {
    const count = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ people: Math.min(a, b), of: Math.max(a, b) }));
    fc.assert(
      fc.property(count, count, (first, second) => {
        const mid = fisherMid(first, second);
        const whole = fisher(first, second);
        expect(mid).toBeGreaterThanOrEqual((whole / 2) * (1 - 1e-9));
        expect(mid).toBeLessThan(whole);
        expect(mid).toBeGreaterThanOrEqual(leastFisherMid(first, second) * (1 - 1e-9));
      }),
    );
  });
});
