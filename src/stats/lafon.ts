import { logLowerTail, logUpperTail } from './hypergeometric.js';

/** How often a word stands in a part of a corpus. Units are tokens, or people. */
interface Specific {
  /** T: size of the corpus. */
  readonly corpus: number;
  /** t: size of the part. */
  readonly part: number;
  /** F: units with the word in the corpus. */
  readonly frequency: number;
  /** f: units with the word in the part. */
  readonly inPart: number;
}

/**
 * Lafon's specificity of a word in a part: −log10 of the upper hypergeometric tail where the word is
 * as frequent as expected or more, +log10 of the lower tail (so negative) where it is rarer.
 *
 * A score of 2 is one chance in 100, 3 one in 1000; under 2 in absolute value a word is « banal ».
 * Source: Lafon 1980, Mots 1. R: `textometry::specificities`, which rounds to 4 decimals and
 * underflows to ±Inf; this one works in log space.
 *
 * An empty corpus or part, or a word that is nowhere, scores 0.
 */
export function lafon({ corpus, part, frequency, inPart }: Specific): number {
  const urn = { total: corpus, marked: frequency, drawn: part };
  if (inPart * corpus < frequency * part) return logLowerTail(inPart, urn) / Math.LN10;
  return Math.abs(logUpperTail(inPart, urn) / Math.LN10);
}
