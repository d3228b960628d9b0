import { sumOf } from './sum.js';

/** How often a word is used in each of two groups, and its weight in the prior. */
interface WordCounts {
  readonly first: number;
  readonly second: number;
  /** α_w: the prior's pseudo-count of this word, greater than 0. */
  readonly prior: number;
}

/**
 * « Fightin’ words »: log-odds ratio of each word with a Dirichlet prior, and its z-score. Rare words
 * are pulled to 0 by the prior, so that what is left is both different and sure.
 *
 * Source: Monroe, Colaresi & Quinn 2008, Political Analysis 16, equations 16 and 22; reference
 * implementation jmhessel/FightingWords.
 *
 * @param words the whole vocabulary: sizes of groups and of the prior are its sums. A word alone has no
 * odds to compare: its z is 0.
 * @returns the z of each word: above 0 where the first group says it more.
 */
export function logOddsOfWords(words: readonly WordCounts[]): number[] {
  if (words.length === 1) return [0];
  const prior = sumOf(words, ({ prior }) => prior);
  const first = sumOf(words, ({ first }) => first) + prior;
  const second = sumOf(words, ({ second }) => second) + prior;
  return words.map((word) => {
    const own1 = word.first + word.prior;
    const own2 = word.second + word.prior;
    const delta = Math.log(own1 / (first - own1)) - Math.log(own2 / (second - own2));
    return delta / Math.sqrt(1 / own1 + 1 / own2);
  });
}

/**
 * Informative prior: α_w = `strength` × the word's share of the two groups together.
 *
 * @param words each said by somebody.
 * @param strength α₀, in pseudo-counts.
 */
export function pooledPrior(
  words: readonly Omit<WordCounts, 'prior'>[],
  strength: number,
): WordCounts[] {
  const total = sumOf(words, ({ first, second }) => first + second);
  return words.map(({ first, second }) => ({
    first,
    second,
    prior: (strength * (first + second)) / total,
  }));
}
