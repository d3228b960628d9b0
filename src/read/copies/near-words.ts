/** Texts that differ by this share of their words, or less, are the same one. */
const DIFFERENT = 0.1;

/** Most words that may differ, however long the texts. */
const MOST_DIFFERENT = 30;

/** Cells of a row around the diagonal, and one at each end that is out of it. */
const BAND = 2 * MOST_DIFFERENT + 3;

/**
 * Whether two texts, as hashes of their words, differ by one word in ten and 30 words at most:
 * Levenshtein’s distance over words, in the band around the diagonal that matters (Ukkonen, « Algorithms
 * for approximate string matching », 1985), after what both begin and end with.
 */
export function nearByWords(): (a: Int32Array, b: Int32Array) => boolean {
  let [above, row] = [new Int32Array(BAND), new Int32Array(BAND)];
  return (a, b) => {
    const most = Math.min(MOST_DIFFERENT, Math.floor(DIFFERENT * Math.max(a.length, b.length)));
    if (Math.abs(a.length - b.length) > most) return false;
    const shorter = Math.min(a.length, b.length);
    const start = sharedRun(shorter, (at) => a[at] === b[at]);
    const end = sharedRun(shorter - start, (at) => a[a.length - 1 - at] === b[b.length - 1 - at]);
    const [m, n] = [a.length - start - end, b.length - start - end];
    const out = most + 1;
    // Cell k of row i is column i + k - out.
    for (let k = 0; k <= 2 * out; k++) above[k] = k > most && k < 2 * out ? k - out : out;
    for (let i = 1; i <= m; i++) {
      let least = out;
      row[0] = out;
      row[2 * out] = out;
      for (let k = 1; k < 2 * out; k++) {
        const j = i + k - out;
        let cost = out;
        if (j === 0) cost = i;
        else if (j > 0 && j <= n) {
          const same = above[k]! + (a[start + i - 1] === b[start + j - 1] ? 0 : 1);
          cost = Math.min(same, above[k + 1]! + 1, row[k - 1]! + 1);
        }
        row[k] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) return false;
      [above, row] = [row, above];
    }
    return above[n - m + out]! <= most;
  };
}

/** How many places follow each other, of so many, where two texts are the same. */
function sharedRun(most: number, isSame: (at: number) => boolean): number {
  let shared = 0;
  while (shared < most && isSame(shared)) shared++;
  return shared;
}
