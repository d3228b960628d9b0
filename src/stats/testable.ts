/**
 * Which comparisons of a table could be concluded at all. A test on so few people that even the
 * clearest result would not reach the corrected level says nothing whatever happens; it leaves the
 * family of the correction, and the others keep more of the level. Nothing is read but margins, so the
 * error rate stays what it was.
 *
 * K is the least number such that no more than K tests could reach `level` / K.
 * Source: Tarone 1990, Biometrics 46; with Benjamini–Hochberg afterwards: Gilbert 2005, Applied
 * Statistics 54.
 *
 * @param least the smallest p-value that each test could give, from its margins alone.
 * @returns for each, whether it stays in the family.
 */
export function testable(least: readonly number[], level: number): boolean[] {
  const sorted = [...least].sort((a, b) => a - b);
  let size = 1;
  while ((sorted[size] ?? 1) <= level / size) size++;
  return least.map((p) => p <= level / size);
}
