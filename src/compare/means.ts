import { namedEnds } from '../closed/ends.js';
import { optionValues, type ScaleValues } from '../closed/option-order.js';
import { numberOf } from '../closed/values.js';
import type { ComparedMeans, EditionMean, MeanChange } from '../model/compared-means.js';
import type { ClosedQuestion } from '../model/survey.js';
import { type Moments, meanInterval, momentsOf, welch } from '../stats/means.js';
import { quantile } from '../stats/quantile.js';
import { sumOf } from '../stats/sum.js';
import type { Corrected, Test } from './family.js';
import { type Pair, type Pairing, partsAt, REST } from './pairing.js';
import { eachChosen, type Part } from './people.js';
import { type Pending, verdictOf } from './test-lines.js';

/** Fewer answers, or answers that are all alike, do not tell how far others’ would be. */
const LEAST_ANSWERS = 5;

/** Whether answers tell how far others’ would be. */
const tellsSpread = ({ count, variance }: Moments): boolean =>
  count >= LEAST_ANSWERS && variance > 0;

/**
 * Means of a closed question that has any: a number, or a scale, whose options are worth the number that
 * they say, or the rank of their degree (option-order.ts). Answers without a value (« sans avis ») are left
 * out and counted. Changes by Welch’s test, where both sides tell their spread. A scale of two degrees in words
 * has none: it would say again, and test again, the share of one of them.
 *
 * @returns undefined where its options have no values.
 */
export function testMeans(
  parts: readonly Part[],
  question: ClosedQuestion,
  { pairs }: Pairing,
): Pending<ComparedMeans> | undefined {
  const columns = parts.map(({ label, people }) => ({
    label,
    chosen: eachChosen(people, question.name),
  }));
  const measure = measureOf(
    question,
    columns.flatMap(({ chosen }) => chosen),
  );
  if (measure === undefined) return undefined;
  const counted = columns
    .map(({ label, chosen }) => {
      const values = chosen.map(measure.worth).filter((value) => !Number.isNaN(value));
      return countedOf(label, chosen.length, values);
    })
    .filter(({ own }) => own.length > 0);
  const ends =
    measure.ends ??
    namedEnds(
      question.name,
      counted.flatMap(({ own }) => own),
    );
  const means = counted.map((column) => meanOf(column, ends));
  const changes = pairs(counted.map(({ edition }) => edition)).flatMap(([from, to]) => {
    const [others, after] = partsAt(counted, [from, to]);
    const before = countedOf(
      from,
      sumOf(others, ({ of }) => of),
      others.flatMap(({ own }) => own),
    );
    return testWelch([from, to], before.moments, after.moments);
  });
  return {
    tests: changes.map(({ test }) => test),
    conclude: (family) => ({
      ...measure.scale,
      means,
      changes: changes.map((one) => one.conclude(family)),
    }),
  };
}

/** A change of a mean, tested and not yet concluded. */
interface TestedMean {
  readonly test: Test;
  readonly conclude: (family: Corrected<Test>) => MeanChange;
}

/** Two means by Welch’s test; nothing where a side does not tell its spread. */
export function testWelch([from, to]: Pair, before: Moments, after: Moments): TestedMean[] {
  if (!tellsSpread(before) || !tellsSpread(after)) return [];
  const { difference, interval, p } = welch(after, before);
  const [low, high] = interval;
  // However few answer, a mean has no least p of its own.
  const test = { p, least: 0 };
  return [
    {
      test,
      conclude: (family) => {
        const q = family.get(test)!;
        return { from, to, difference, low, high, p, q, verdict: verdictOf({ low, high }, q) };
      },
    },
  ];
}

type Ends = readonly [least: number, most: number];

interface Measure {
  readonly scale: ScaleValues;
  /** The worth of the worst and of the best degree, where these are words. */
  readonly ends?: Ends;
  /** NaN where an option has no value. */
  readonly worth: (option: string) => number;
}

function measureOf({ kind }: ClosedQuestion, chosen: readonly string[]): Measure | undefined {
  if (kind === 'number') return { scale: { values: [] }, worth: numberOf };
  const valued = kind === 'scale' ? optionValues(chosen) : undefined;
  if (valued === undefined) return undefined;
  const { ranks, ...scale } = valued;
  const known = new Map(scale.values.map(({ option, value }) => [option, value]));
  const worth = (option: string): number => known.get(option) ?? Number.NaN;
  if (ranks === undefined) return { scale, worth };
  return ranks < 3 ? undefined : { scale, worth, ends: [1, ranks] };
}

interface Counted {
  readonly edition: string;
  readonly of: number;
  /** Values, lowest first, so that the order of people changes no digit. */
  readonly own: readonly number[];
  readonly moments: Moments;
}

function countedOf(edition: string, of: number, values: readonly number[]): Counted {
  const own = [...values].sort((a, b) => a - b);
  return { edition, of, own, moments: momentsOf(own) };
}

/** The means at the two ends of a pair: of `REST`, that of all who are counted elsewhere. */
export function meansAt(
  means: readonly EditionMean[],
  pair: Pair,
): readonly [before: PairedMean, after: PairedMean] {
  const [before, after] = partsAt(means, pair);
  const [one] = before;
  if (one && before.length === 1) return [one, after];
  const people = sumOf(before, (own) => own.people);
  const mean = sumOf(before, (own) => own.mean * own.people) / people;
  return [{ edition: REST, mean, people }, after];
}

/** A mean that is set against another. */
export type PairedMean = Pick<EditionMean, 'edition' | 'mean' | 'people'>;

function meanOf(
  { edition, of, own, moments }: Counted,
  [least, most]: Ends = [-Infinity, Infinity],
): EditionMean {
  const interval = tellsSpread(moments) ? meanInterval(moments) : undefined;
  return {
    edition,
    people: moments.count,
    of,
    mean: moments.mean,
    deviation: Math.sqrt(moments.variance),
    median: quantile(own, 0.5),
    low: interval ? Math.max(interval[0], least) : null,
    high: interval ? Math.min(interval[1], most) : null,
  };
}
