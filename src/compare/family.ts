import { benjaminiHochberg } from '../stats/benjamini-hochberg.js';
import { testable } from '../stats/testable.js';

/** A verdict needs a corrected p below this, and an interval without 0. */
export const LEVEL = 0.05;

/** One comparison, as the correction sees it. */
interface Test {
  readonly p: number;
  /** The least p that so many people could give. */
  readonly least: number;
}

/** Something whose tests are made, and whose verdicts wait for all tests of its family. */
export interface Pending<T> {
  readonly tests: readonly Test[];
  /** @param q the corrected p of each test, in their order. */
  readonly settle: (q: readonly number[]) => T;
}

/** What comes of one that is a family by itself. */
export const settle = <T>(pending: Pending<T>): T => settleTogether([pending])[0];

/**
 * What comes of those that make one family, in their order: Benjamini–Hochberg over the tests that
 * could reach the level with so many people (Tarone); the others get 1, since rare lines would only
 * make the rest harder to prove. The chance of one verdict or more in a family where nothing changed
 * is about 5 %: `bench/comparison.ts`.
 */
export function settleTogether<T extends readonly unknown[]>(
  family: {
    readonly [K in keyof T]: Pending<T[K]>;
  },
): T {
  const all: readonly Pending<unknown>[] = family;
  const q = corrected(all.flatMap(({ tests }) => tests));
  const own = cut(
    q,
    all.map(({ tests }) => tests.length),
  );
  return all.map(({ settle }, at) => settle(own[at]!)) as unknown as T;
}

/** A list in stretches of these lengths. */
export function cut<T>(list: readonly T[], lengths: readonly number[]): T[][] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return list.slice(end - length, end);
  });
}

function corrected(tests: readonly Test[]): number[] {
  const could = testable(
    tests.map(({ least }) => least),
    LEVEL,
  );
  const q = benjaminiHochberg(tests.filter((_, at) => could[at]).map(({ p }) => p));
  let at = 0;
  return could.map((kept) => (kept ? q[at++]! : 1));
}
