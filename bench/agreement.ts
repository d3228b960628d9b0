/** Micro-F1 of sets of labels, ours against a reader's, with precision and recall. */
export function f1(pairs: readonly (readonly [readonly string[], readonly string[]])[]): string {
  let [both, ours, theirs] = [0, 0, 0];
  for (const [own, gold] of pairs) {
    ours += own.length;
    theirs += gold.length;
    both += gold.filter((one) => own.includes(one)).length;
  }
  const [f, p, r] = [(2 * both) / (ours + theirs), both / ours, both / theirs];
  return `${f.toFixed(3)} (P ${p.toFixed(2)} R ${r.toFixed(2)})`;
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
