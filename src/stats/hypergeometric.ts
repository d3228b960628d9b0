import { logBinomial } from './log-binomial.js';

/** A draw of `drawn` people out of `total`, of whom `marked` carry the mark. */
export interface Urn {
  readonly total: number;
  readonly marked: number;
  readonly drawn: number;
}

/** A falling term under this share of the sum cannot change a double. */
const NEGLIGIBLE = 1e-18;

/** Smallest and largest number of marked people that the draw can hold. */
export function hypergeometricSupport({ total, marked, drawn }: Urn): readonly [number, number] {
  return [Math.max(0, marked + drawn - total), Math.min(marked, drawn)];
}

/**
 * Natural logarithm of P(X = k), −Infinity outside the support.
 *
 * Written as a ratio of three binomials of the same p (Loader 2000), which keeps full precision.
 * R: `dhyper(k, marked, total - marked, drawn, log = TRUE)`.
 */
export function logHypergeometric(k: number, urn: Urn): number {
  const [low, high] = hypergeometricSupport(urn);
  if (k < low || k > high) return Number.NEGATIVE_INFINITY;
  const { total, marked, drawn } = urn;
  const odds = { p: drawn / total, q: (total - drawn) / total };
  return (
    logBinomial(k, marked, odds) +
    logBinomial(drawn - k, total - marked, odds) -
    logBinomial(drawn, total, odds)
  );
}

/**
 * Natural logarithm of P(X ≤ k): 0 above the support, −Infinity below it.
 *
 * Summed in log space from the largest term, so it never underflows.
 * R: `phyper(k, marked, total - marked, drawn, log.p = TRUE)`.
 */
export function logLowerTail(k: number, urn: Urn): number {
  const [low, high] = hypergeometricSupport(urn);
  if (k < low) return Number.NEGATIVE_INFINITY;
  if (k >= high) return 0;
  return sumFrom(k, -1, urn);
}

/**
 * Natural logarithm of P(X ≥ k): 0 below the support, −Infinity above it.
 *
 * R: `phyper(k - 1, marked, total - marked, drawn, lower.tail = FALSE, log.p = TRUE)`.
 */
export function logUpperTail(k: number, urn: Urn): number {
  const [low, high] = hypergeometricSupport(urn);
  if (k > high) return Number.NEGATIVE_INFINITY;
  if (k <= low) return 0;
  return sumFrom(k, 1, urn);
}

/** The most probable number of marked people; the larger of two. */
export function mode({ total, marked, drawn }: Urn): number {
  return Math.floor(((marked + 1) * (drawn + 1)) / (total + 2));
}

/**
 * ln Σ P(X = j) for j from k to the end of the support, each term a ratio of the last. Far on the other
 * side of the mode terms would first rise out of a double's range: nobody asks for these.
 */
function sumFrom(k: number, step: 1 | -1, urn: Urn): number {
  const { total, marked, drawn } = urn;
  const rest = total - marked - drawn;
  let term = 1;
  let sum = 1;
  for (let j = k; term > sum * NEGLIGIBLE; j += step) {
    term *=
      step === 1
        ? ((marked - j) * (drawn - j)) / ((j + 1) * (rest + j + 1))
        : (j * (rest + j)) / ((marked - j + 1) * (drawn - j + 1));
    sum += term;
  }
  return logHypergeometric(k, urn) + Math.log(sum);
}
