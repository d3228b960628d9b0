import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  logHypergeometric,
  logLowerTail,
  logUpperTail,
  type Urn,
} from '../../src/stats/hypergeometric.js';

const edition: Urn = { total: 304, marked: 40, drawn: 80 };
const million: Urn = { total: 1e6, marked: 3e5, drawn: 4e5 };

test('tails at the level of people are R’s', () => {
  expect(logLowerTail(2, edition) / Math.LN10).toBeCloseTo(-3.54066445928, 10);
  expect(logUpperTail(20, edition) / Math.LN10).toBeCloseTo(-3.3140578037, 10);
});

describe('a million people', () => {
  test('are counted to R’s precision', () => {
    expect(logHypergeometric(120000, million)).toBeCloseTo(-6.33281275295927, 9);
    expect(logUpperTail(120500, million)).toBeCloseTo(-4.33895713837822, 9);
    expect(logLowerTail(119000, million)).toBeCloseTo(-12.3735846249574, 9);
  });

  test('do not underflow', () => {
    const rare: Urn = { total: 1e6, marked: 500, drawn: 500 };
    expect(logUpperTail(500, rare) / Math.LN10).toBeCloseTo(-1865.859404205, 9);
  });
});

test('outside the support a tail is certain or impossible', () => {
  const full: Urn = { total: 10, marked: 8, drawn: 5 };
  expect([logLowerTail(2, full), logLowerTail(5, full)]).toEqual([Number.NEGATIVE_INFINITY, 0]);
  expect([logUpperTail(6, full), logUpperTail(3, full)]).toEqual([Number.NEGATIVE_INFINITY, 0]);
  expect(logHypergeometric(2, full)).toBe(Number.NEGATIVE_INFINITY);
});

test('an empty urn, an empty draw and an unmarked urn give certainty', () => {
  for (const urn of [
    { total: 0, marked: 0, drawn: 0 },
    { total: 9, marked: 4, drawn: 0 },
    { total: 9, marked: 0, drawn: 4 },
    { total: 9, marked: 9, drawn: 4 },
  ]) {
    const k = Math.min(urn.marked, urn.drawn);
    expect([logHypergeometric(k, urn), logLowerTail(k, urn), logUpperTail(k, urn)]).toEqual([
      0, 0, 0,
    ]);
  }
});

const urns = fc.integer({ min: 1, max: 300 }).chain((total) =>
  fc.record({
    total: fc.constant(total),
    marked: fc.integer({ min: 0, max: total }),
    drawn: fc.integer({ min: 0, max: total }),
    at: fc.integer({ min: 0, max: total }),
  }),
);

test('the tail up to k and the tail from k + 1 make a whole', () => {
  fc.assert(
    fc.property(urns, ({ at, ...urn }) => {
      const whole = Math.exp(logLowerTail(at, urn)) + Math.exp(logUpperTail(at + 1, urn));
      expect(whole).toBeCloseTo(1, 12);
    }),
  );
});

test('a tail is the sum of its terms', () => {
  fc.assert(
    fc.property(urns, ({ at, ...urn }) => {
      let sum = 0;
      for (let k = 0; k <= at; k++) sum += Math.exp(logHypergeometric(k, urn));
      expect(Math.exp(logLowerTail(at, urn))).toBeCloseTo(sum, 12);
    }),
  );
});
