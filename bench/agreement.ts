/** Labels that a program and a reader gave to one text. */
export type Pair = readonly [ours: readonly string[], theirs: readonly string[]];

/** How sets of labels agree: counts over all texts, and what is made of them, 0 to 1. */
export interface Agreement {
  readonly both: number;
  readonly ours: number;
  readonly theirs: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Micro-F1 of sets of labels, ours against a reader's, with precision and recall; 1 where nothing was to be found. */
export function agreement(pairs: readonly Pair[]): Agreement {
  let [both, ours, theirs] = [0, 0, 0];
  for (const [own, gold] of pairs) {
    ours += own.length;
    theirs += gold.length;
    both += own.filter((one) => gold.includes(one)).length;
  }
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  return {
    ...{ both, ours, theirs },
    f1: share(2 * both, ours + theirs),
    precision: share(both, ours),
    recall: share(both, theirs),
  };
}

/** Cohen's kappa of two lists of labels. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  const labels = [...new Set(pairs.flat())];
  const share = (side: 0 | 1, label: string) =>
    pairs.filter((pair) => pair[side] === label).length / pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const expected = labels.reduce((total, l) => total + share(0, l) * share(1, l), 0);
  return (observed - expected) / (1 - expected);
}
