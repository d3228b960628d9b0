import {
  hypergeometricSupport,
  logHypergeometric,
  logLowerTail,
  logUpperTail,
  mode,
  type Urn,
} from './hypergeometric.js';
import type { Count } from './newcombe.js';

/** Natural logarithms of the three p-values of Fisher's exact test. */
export interface FisherTails {
  /** The first share is lower than, or as low as, seen. */
  readonly less: number;
  /** The first share is higher than, or as high as, seen. */
  readonly greater: number;
  readonly twoSided: number;
}

/** Tables whose probability is within this factor of the observed one count as ties, as in R. */
const TIE = Math.log1p(1e-7);

/**
 * Fisher's exact test of two shares, in log space: p-values stay meaningful below 1e-308.
 *
 * Two-sided p is the sum over all tables no more probable than the one seen.
 * R: `fisher.test(matrix(c(a, c, b, d), 2))$p.value`, alternatives `less`, `greater`, `two.sided`.
 *
 * An empty group, or nobody or everybody marked, gives p = 1 (log 0).
 */
export function fisherLog(first: Count, second: Count): FisherTails {
  const urn = urnOf(first, second);
  const less = logLowerTail(first.people, urn);
  const greater = logUpperTail(first.people, urn);
  return { less, greater, twoSided: twoSided(first.people, urn, { less, greater }) };
}

/** Two-sided p of Fisher's exact test, 0 to 1. */
export function fisher(first: Count, second: Count): number {
  return Math.exp(fisherLog(first, second).twoSided);
}

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
  const [low, high] = hypergeometricSupport(urn);
  if (low === high) return 0.5;
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

function twoSided(k: number, urn: Urn, own: { less: number; greater: number }): number {
  const [low, high] = hypergeometricSupport(urn);
  if (low === high) return 0;
  const edge = otherEdge(k, urn);
  if (edge === undefined) return 0;
  const below = edge > k;
  const other = below ? logUpperTail(edge, urn) : logLowerTail(edge, urn);
  return Math.min(0, logAdd(below ? own.less : own.greater, other));
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

/** ln(eᵃ + eᵇ). */
function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === Number.NEGATIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
