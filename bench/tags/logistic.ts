import type { LearnedFile } from '../../src/tag/learned/weights.js';
import { descend, type Slope } from './descend.js';

export type WrittenWeights = LearnedFile['quotes'];

/** Whether an outcome holds where these signs are shown. */
export interface Example {
  /** Number of the outcome. */
  readonly outcome: number;
  /** Signs that are worth something else for each outcome. */
  readonly own: ReadonlyMap<string, number>;
  /** Signs that have, besides, one worth for all outcomes. */
  readonly both: ReadonlyMap<string, number>;
  readonly yes: boolean;
}

interface Aim {
  readonly outcomes: readonly string[];
  /** More of it lets weights grow. */
  readonly ridge: number;
  readonly enough: number;
  /** Signs seen in fewer examples than this tell nothing. */
  readonly least?: number;
}

const LEAST_EXAMPLES = 3;
/** Weights that round to nothing are left out. */
const rounded = (weight: number): number => Math.round(weight * 50) / 50;

/** Learns weights by logistic regression with a ridge; rare signs and faint weights are left out. */
export function learn(examples: readonly Example[], aim: Aim): WrittenWeights {
  const numbers = numbersOf(examples, aim.least ?? LEAST_EXAMPLES);
  const rows = examples.map((example): Row => {
    const known = namesOf(example).flatMap(([name, value]) => {
      const number = numbers.get(name);
      return number === undefined ? [] : [[number, value] as const];
    });
    return {
      signs: known.map(([number]) => number),
      values: known.map(([, value]) => value),
      yes: example.yes,
    };
  });
  const weights = weigh(rows, numbers.size, aim.ridge);
  const own: Record<string, number[]> = {};
  const shared: Record<string, number> = {};
  for (const [name, number] of [...numbers].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const weight = rounded(weights[number] ?? 0);
    if (weight === 0) continue;
    const bar = name.lastIndexOf('|');
    if (bar < 0) {
      shared[name] = weight;
      continue;
    }
    const sign = name.slice(0, bar);
    own[sign] ??= aim.outcomes.map(() => 0);
    own[sign][Number(name.slice(bar + 1))] = weight;
  }
  return { outcomes: aim.outcomes, enough: aim.enough, own, shared };
}

/** Signs of an example as weights are numbered: a sign worth something for one outcome ends in `|n`. */
const namesOf = ({ outcome, own, both }: Example): [string, number][] => [
  ...[...own, ...both].map(([name, value]): [string, number] => [`${name}|${outcome}`, value]),
  ...both,
];

function numbersOf(examples: readonly Example[], least: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const [name] of examples.flatMap(namesOf)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = [...seen].filter(([, count]) => count >= least);
  return new Map(often.map(([name], number) => [name, number]));
}

interface Row {
  readonly signs: readonly number[];
  readonly values: readonly number[];
  readonly yes: boolean;
}

/** The least of Σ ln(1 + e^−ys) + |w|² / 2c, s being the weighted sum of a row and y ±1. */
function weigh(rows: readonly Row[], size: number, c: number): Float64Array {
  const loss: Slope = (weights, gradient) => {
    let total = 0;
    for (let n = 0; n < size; n++) {
      total += weights[n]! ** 2 / (2 * c);
      gradient[n] = weights[n]! / c;
    }
    for (const { signs, values, yes } of rows) {
      let sum = 0;
      for (let k = 0; k < signs.length; k++) sum += weights[signs[k]!]! * values[k]!;
      const margin = yes ? sum : -sum;
      total += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
      const slope = (yes ? -1 : 1) / (1 + Math.exp(margin));
      for (let k = 0; k < signs.length; k++) gradient[signs[k]!]! += slope * values[k]!;
    }
    return total;
  };
  return descend(loss, size, 300);
}
