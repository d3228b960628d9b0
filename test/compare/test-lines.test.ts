import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupPairing, successive } from '../../src/compare/pairing.js';
import { compareTable, type Line, verdictOf } from '../../src/compare/test-lines.js';

const line = (id: string, ...counts: readonly (readonly [people: number, of: number])[]): Line => ({
  id,
  label: id,
  counts: counts.map(([people, of], at) => ({ edition: String(2023 + at), people, of })),
});

const only = (lines: readonly Line[]) => compareTable(lines, successive)[0]!;

test('a change carries Fisher’s p, mid-p and Cohen’s h', () => {
  const [change] = only([line('a', [15, 148], [81, 263])]).changes;
  expect(change!.p / 9.12618926237754e-7).toBeCloseTo(1, 9);
  expect(change!.midP / 6.71840028951215e-7).toBeCloseTo(1, 9);
  expect(change!.effect).toBeCloseTo(0.528646655130149, 12);
});

test('an edition in which nobody was asked has a share and no change', () => {
  const { shares, changes } = only([line('a', [9, 110], [0, 0])]);
  expect(shares[1]).toMatchObject({ people: 0, of: 0, share: 0, low: 0, high: 1 });
  expect(changes).toEqual([]);
});

const GROUPS = groupPairing('');

describe('the verdict', () => {
  test.each([
    [0.01, 0.1, 0.049, 'up'],
    [-0.1, -0.01, 0.049, 'down'],
    [0.01, 0.1, 0.05, 'inconclusive'],
    [-0.01, 0.1, 0.01, 'inconclusive'],
    [0, 0.1, 0.01, 'inconclusive'],
    [-0.1, 0, 0.01, 'inconclusive'],
  ])('of an interval from %d to %d, with a corrected p of %d, is %s', (low, high, q, verdict) => {
    expect(verdictOf({ low, high }, q)).toBe(verdict);
  });

  const rare = Array.from({ length: 30 }, (_, at) => line(`rare${at}`, [1, 200], [0, 200]));

  test('is not harder to reach for themes too rare to prove anything', () => {
    const tested = line('a', [20, 200], [40, 200]);
    const alone = only([tested]).changes[0]!;
    const among = only([tested, ...rare]).changes[0]!;
    expect(alone.verdict).toBe('up');
    expect(among.verdict).toBe('up');
    expect(among.midQ).toBeCloseTo(alone.midQ, 12);
    expect(among.q).toBeGreaterThan(0.05);
  });

  test('is never given to a theme too rare to prove anything', () => {
    const [first] = compareTable(rare, successive);
    expect(first!.changes[0]).toMatchObject({ midQ: 1, verdict: 'inconclusive', untested: true });
  });

  test('is corrected for the comparisons that could be proven', () => {
    const equal = Array.from({ length: 30 }, (_, at) => line(`b${at}`, [40, 200], [40, 200]));
    expect(only([line('a', [20, 200], [40, 200]), ...equal]).changes[0]!.verdict).toBe(
      'inconclusive',
    );
  });
});

describe('stable', () => {
  test.each([
    ['inside five points', [200, 2000], [210, 2000], true],
    ['a small rise that is sure', [200_000, 2e6], [210_000, 2e6], false],
    ['an interval that passes five points by little', [400, 2000], [450, 2000], false],
    ['too few people to tell', [20, 200], [21, 200], false],
    ['nobody on either side: there is nothing to be stable', [0, 2000], [0, 2000], false],
    ['a handful before or after', [4, 2000], [4, 2000], false],
    ['five people of one edition', [4, 2000], [5, 2000], true],
  ] as const)('%s', (_, before, after, stable) => {
    expect(only([line('a', before, after)]).changes[0]!.stable).toBe(stable);
  });

  test('and a verdict never go together', () => {
    const count = fc
      .tuple(fc.nat(3000), fc.nat(3000))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    fc.assert(
      fc.property(count, count, (before, after) => {
        for (const { stable, verdict, low, high } of only([line('a', before, after)]).changes) {
          const said = Math.max(before[0], after[0]) >= 5;
          expect(stable).toBe(verdict === 'inconclusive' && low >= -0.05 && high <= 0.05 && said);
        }
      }),
    );
  });
});

describe('a trend', () => {
  test('of three editions is Cochran–Armitage’s', () => {
    const { trend } = only([line('a', [9, 110], [10, 145], [43, 206])]);
    expect(trend!.p / 3.27267739727114e-4).toBeCloseTo(1, 9);
    expect(trend!.slope).toBeGreaterThan(0);
    expect(trend!.q).toBe(trend!.p);
  });

  test('needs three editions in which somebody was asked, and an order', () => {
    expect(only([line('a', [9, 110], [10, 145])]).trend).toBeUndefined();
    expect(only([line('a', [9, 110], [0, 0], [10, 145])]).trend).toBeUndefined();
    const groups = compareTable([line('a', [9, 110], [10, 145], [43, 206])], GROUPS);
    expect(groups[0]!.trend).toBeUndefined();
  });

  test('counts an edition that did not ask as the time that it is', () => {
    const asked = only([line('a', [10, 100], [20, 100], [30, 100], [40, 100])]).trend!;
    const skipped = only([line('a', [10, 100], [0, 0], [30, 100], [40, 100])]).trend!;
    expect(asked.slope).toBeCloseTo(0.1, 12);
    expect(skipped.slope).toBeCloseTo(0.1, 12);
  });

  test('is corrected over the lines of the table', () => {
    const lines = [
      line('a', [9, 110], [10, 145], [43, 206]),
      line('b', [9, 110], [9, 110], [9, 110]),
    ];
    const { trend } = only(lines);
    expect(trend!.q).toBeCloseTo(2 * trend!.p, 12);
  });
});

test('a million people are counted like ten', () => {
  const [change] = only([line('a', [300_000, 1e6], [310_000, 1e6])]).changes;
  expect(change!.verdict).toBe('up');
  expect(change!.p).toBeGreaterThan(0);
  expect(change!.p).toBeLessThan(1e-50);
});

test('a share of fewer than five people is set against no other', () => {
  expect(only([line('a', [1, 36], [3, 4])]).changes).toEqual([]);
  expect(only([line('a', [1, 36], [3, 5])]).changes).toHaveLength(1);
});

test('equal shares, five people, and nobody give no verdict and no impossible number', () => {
  const shares = [
    [
      [2, 5],
      [5, 5],
    ],
    [
      [5, 10],
      [50, 100],
    ],
    [
      [0, 40],
      [0, 40],
    ],
    [
      [40, 40],
      [40, 40],
    ],
  ] as const;
  for (const [before, after] of shares) {
    const [change] = only([line('a', before, after)]).changes;
    expect(change!.verdict).toBe('inconclusive');
    for (const value of Object.values(change!)) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  }
});
