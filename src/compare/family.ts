import { benjaminiHochberg } from '../stats/benjamini-hochberg.js';
import { LEVEL } from '../stats/level.js';
import { testable } from '../stats/testable.js';

/** The p of a comparison, by which it is known in its family. */
export interface Test {
  readonly p: number;
  /** The least p that so many people could give. */
  readonly least: number;
}

/** Corrected p of what was tested. */
export type Corrected<T> = ReadonlyMap<T, number>;

/** Benjamini–Hochberg over all that is given. */
export function corrected<T>(tested: readonly T[], pOf: (one: T) => number): Corrected<T> {
  const q = benjaminiHochberg(tested.map(pOf));
  return new Map(tested.map((one, at) => [one, q[at]!]));
}

/**
 * The tests of a family, corrected together: Benjamini–Hochberg over those that could reach the level
 * with so many people (Tarone); the others get none, since rare lines would only make the rest harder to
 * prove. The chance of one verdict or more in a family where nothing changed is about 5 %:
 * `bench/comparison.ts`.
 */
export function familyOf(tests: readonly Test[]): Corrected<Test> {
  const could = testable(
    tests.map(({ least }) => least),
    LEVEL,
  );
  return corrected(
    tests.filter((_, at) => could[at]),
    ({ p }) => p,
  );
}
