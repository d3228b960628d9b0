import { sumOf } from '../stats/sum.js';

/** Which editions or groups are set against which. */
export interface Pairing {
  readonly pairs: (labels: readonly string[]) => readonly Pair[];
  /** Whether their order means time, so that a trend makes sense. */
  readonly ordered: boolean;
}

/** Two editions or groups set against each other; `from` may be `REST`. */
export type Pair = readonly [from: string, to: string];

/** All groups but one together, which that one is set against. */
export const REST = 'tous les autres';

/** Each edition against the one before, then the last against the first. */
export const successive: Pairing = {
  ordered: true,
  pairs: (labels) => {
    const steps = labels.slice(1).map((label, at) => [labels[at]!, label] as const);
    return labels.length > 2 ? [...steps, [labels[0]!, labels.at(-1)!]] : steps;
  },
};

/**
 * Two groups against each other; of more, each against all others together, as the specificities of a part
 * are told: of nine groups that makes a quarter of the tests of every pair, each with more people
 * (`bench/groups.ts`).
 *
 * @param pool label of the small ones together, where there are, which is no group: it is not set against the rest.
 */
export const groupPairing = (pool?: string): Pairing => ({
  ordered: false,
  pairs: (labels) =>
    labels.length > 2
      ? labels.filter((label) => label !== pool).map((label) => [REST, label] as const)
      : labels.slice(1).map((label) => [labels[0]!, label] as const),
});

/** Some people of an edition or group, out of all that count there. */
export interface PartCount {
  readonly edition: string;
  readonly people: number;
  readonly of: number;
}

/** What stands at the two ends of a pair: of `REST`, all but the other. */
export function partsAt<T extends { readonly edition: string }>(
  all: readonly T[],
  [from, to]: Pair,
): readonly [before: readonly T[], after: T] {
  const find = (label: string): T => all.find(({ edition }) => edition === label)!;
  const before = from === REST ? all.filter(({ edition }) => edition !== to) : [find(from)];
  return [before, find(to)];
}

/** The counts at the two ends of a pair, those of `REST` together. */
export function pairEnds(
  counts: readonly PartCount[],
  pair: Pair,
): readonly [before: PartCount, after: PartCount] {
  const [before, after] = partsAt(counts, pair);
  const [people, of] = [sumOf(before, (one) => one.people), sumOf(before, (one) => one.of)];
  return [{ edition: pair[0], people, of }, after];
}

/** How far back a pair of editions lies: the last two are the youngest. */
export function agesOf(
  editions: readonly string[],
): (pair: { readonly from: string; readonly to: string }) => number {
  const places = new Map(editions.map((label, at) => [label, editions.length - at]));
  return ({ from, to }) => places.get(to)! * (editions.length + 1) + places.get(from)!;
}
