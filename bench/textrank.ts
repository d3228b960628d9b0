/** Damping and precision of the power method, as in sumy. */
const DAMPING = 0.85;
const PRECISION = 1e-4;
const MOST_STEPS = 200;

/**
 * TextRank (Mihalcea & Tarau 2004) over sentences: shared words by the logarithms of lengths, then
 * the stationary distribution. Written from the definition; values as sumy's.
 *
 * @param sentences the words of each.
 * @returns one rating a sentence; they add up to 1.
 */
export function textRank(sentences: readonly (readonly string[])[]): number[] {
  const weights = sentences.map((one, row) =>
    sentences.map((other, column) => (row === column ? selfWeight(one) : shared(one, other))),
  );
  const rows = weights.map((row) => {
    const sum = row.reduce((total, weight) => total + weight, 0);
    return row.map((weight) => (sum === 0 ? 1 / row.length : weight / sum));
  });
  const even = 1 / sentences.length;
  let ratings = sentences.map(() => even);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = ratings.map((_, column) =>
      rows.reduce(
        (sum, row, index) =>
          sum + ((1 - DAMPING) * even + DAMPING * (row[column] ?? 0)) * (ratings[index] ?? 0),
        0,
      ),
    );
    const change = next.reduce((sum, value, at) => sum + (value - (ratings[at] ?? 0)) ** 2, 0);
    ratings = next;
    if (Math.sqrt(change) < PRECISION) break;
  }
  return ratings;
}

const selfWeight = (words: readonly string[]): number => shared(words, words);

function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = a.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  if (common === 0) return 0;
  const norm = Math.log(a.length) + Math.log(b.length);
  return norm < 1e-9 ? common : common / norm;
}
