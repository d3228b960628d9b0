import {
  hypergeometricSupport,
  logHypergeometric,
  logLowerTail,
  logUpperTail,
  mode,
  type Urn,
} from './hypergeometric.js';
import type { Count } from './newcombe.js';

/** Tables whose probability is within this factor of the observed one count as ties, as in R. */
const TIE = Math.log1p(1e-7);

/**
 * Two-sided p of Fisher's exact test of two shares, 0 to 1: the sum over all tables no more probable
 * than the one seen. R: `fisher.test(matrix(c(a, c, b, d), 2))$p.value`.
 *
 * An empty group, or nobody or everybody marked, gives p = 1.
 */
export const fisher = (first: Count, second: Count): number =>
  Math.exp(logTwoSided(first.people, urnOf(first, second)));

/**
 * Mid-p of Fisher's exact test, two-sided: tables less probable than the one seen count whole, those
 * just as probable by half. Fisher's own p is larger than its level promises on small counts; this one
 * is close to it, and over it at most by a little.
 *
 * Source: Lancaster 1961; recommended for 2×2 tables by Lydersen, Fagerland & Laake 2009, Statistics
 * in Medicine 28. R: `d <- dhyper(…); sum(d[d < seen]) + sum(d[d == seen]) / 2`.
 *
 * An empty group, or nobody or everybody marked, gives ½: one table only is possible.
 */
export function fisherMid(first: Count, second: Count): number {
  const urn = urnOf(first, second);
  const seen = logHypergeometric(first.people, urn);
  const edge = otherEdge(first.people, urn);
  const ties = [first.people, edge ?? first.people - 1, edge ?? first.people + 1].filter(
    (j, at, all) => all.indexOf(j) === at && Math.abs(logHypergeometric(j, urn) - seen) <= TIE,
  ).length;
  return fisher(first, second) - (ties * Math.exp(seen)) / 2;
}

/**
 * The least mid-p that these two groups could show, whoever of them were marked: with so many people
 * marked in all, no table is further from equality.
 */
export function leastFisherMid(first: Count, second: Count): number {
  const urn = urnOf(first, second);
  const [low, high] = hypergeometricSupport(urn);
  if (low === high) return 0.5;
  const [a, b] = [logHypergeometric(low, urn), logHypergeometric(high, urn)];
  const tied = Math.abs(a - b) <= TIE;
  return Math.exp(Math.min(a, b)) * (tied ? 1 : 0.5);
}

const urnOf = (first: Count, second: Count): Urn => ({
  total: first.of + second.of,
  marked: first.people + second.people,
  drawn: first.of,
});

/** Natural logarithm of the two-sided p of k marked among those drawn. */
function logTwoSided(k: number, urn: Urn): number {
  const edge = otherEdge(k, urn);
  if (edge === undefined) return 0;
  const [lower, upper] = [Math.min(k, edge), Math.max(k, edge)];
  return logAdd(logLowerTail(lower, urn), logUpperTail(upper, urn));
}

/**
 * On the other side of the mode, the table nearest to it that is no more probable than k (one step
 * outside the support where there is none); undefined where k is a mode.
 */
function otherEdge(k: number, urn: Urn): number | undefined {
  const [low, high] = hypergeometricSupport(urn);
  const limit = logHypergeometric(k, urn) + TIE;
  const top = mode(urn);
  if (logHypergeometric(top, urn) <= limit) return undefined;
  return k < top
    ? firstWithin(top, high + 1, (j) => logHypergeometric(j, urn) <= limit)
    : -firstWithin(-top, -low + 1, (j) => logHypergeometric(-j, urn) <= limit);
}

/** Least integer in (from, to] where a rising predicate holds; `to` where it holds nowhere before. */
function firstWithin(from: number, to: number, holds: (j: number) => boolean): number {
  let outside = from;
  let inside = to;
  while (inside - outside > 1) {
    const middle = Math.floor((outside + inside) / 2);
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** ln(eᵃ + eᵇ), not both −Infinity. */
function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
