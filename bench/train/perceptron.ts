/**
 * The averaged perceptron of Collins (2002), greedy, over hashed features. Features are left out at
 * random while it learns, so that no word leans on a single clue: it reads better what it has not
 * seen.
 */
import {
  allowedAt,
  BITS,
  type Context,
  capitalsOf,
  FEATURES,
  writeRows,
} from '../../src/french/features.js';
import { bestTag, onlyColumn, tagScore } from '../../src/french/tagger.js';
import { has, WIDTH } from '../../src/french/tagset.js';
import type { Traits } from '../../src/french/traits.js';

export interface Lesson {
  readonly traits: readonly Traits[];
  readonly tags: readonly number[];
}

/** Numbers in [0, 1), always the same ones (linear congruential generator of Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
}

/** How far ahead of its rivals the right tag should be: learning goes on until it is. */
const MARGIN = 4;
/** Share of the features that are left out of each decision. */
const LEFT_OUT = 0.3;

const SIZE = 2 ** BITS * WIDTH;
/** What a feature that is left out points to: a row after the last, whose weights stay 0. */
const NOWHERE = 2 ** BITS;

export interface Options {
  readonly rounds: number;
  /** Words that skip scoring, with their tag. */
  readonly sure: ReadonlyMap<number, number>;
  readonly random: () => number;
  report(round: number, accuracy: number): void;
}

/** @returns the averaged weights, 2^BITS rows of WIDTH columns. */
function train(lessons: readonly Lesson[], options: Options): Float64Array {
  const { sure, random } = options;
  const weights = new Float64Array(SIZE + WIDTH);
  const sums = new Float64Array(SIZE + WIDTH);
  const rows = new Int32Array(FEATURES);
  const order = [...lessons];
  let now = 1;
  const correct = (gold: number, rival: number): void => {
    for (let feature = 0; feature < FEATURES; feature += 1) {
      if (rows[feature] === NOWHERE) continue;
      const row = rows[feature]! * WIDTH;
      weights[row + gold]! += 1;
      sums[row + gold]! += now;
      weights[row + rival]! -= 1;
      sums[row + rival]! -= now;
    }
  };
  const study = ({ traits, tags }: Lesson): number => {
    const context: Context = { before: -1, twoBefore: -1, capitals: capitalsOf(traits) };
    let right = 0;
    for (let at = 0; at < traits.length; at += 1) {
      const gold = tags[at]!;
      const allowed = allowedAt(traits, at);
      let guess = sure.get(traits[at]!.word) ?? onlyColumn(allowed);
      if (guess === -1) {
        writeRows(traits, at, context, rows);
        for (let feature = 0; feature < FEATURES; feature += 1) {
          if (random() < LEFT_OUT) rows[feature] = NOWHERE;
        }
        guess = bestTag(weights, rows, allowed);
        if (has(allowed, gold)) {
          const rival = bestTag(weights, rows, allowed & ~(1 << gold));
          const lead = tagScore(weights, rows, gold) - tagScore(weights, rows, rival);
          if (lead < MARGIN) correct(gold, rival);
        }
        now += 1;
      }
      if (guess === gold) right += 1;
      context.twoBefore = context.before;
      context.before = guess;
    }
    return right;
  };
  const words = lessons.reduce((sum, { tags }) => sum + tags.length, 0);
  for (let round = 1; round <= options.rounds; round += 1) {
    shuffle(order, random);
    const right = order.reduce((sum, lesson) => sum + study(lesson), 0);
    options.report(round, right / words);
  }
  return weights.slice(0, SIZE).map((weight, cell) => weight - sums[cell]! / now);
}

/** Mean of the weights of several courses over the same lessons. */
export function trainMany(
  lessons: readonly Lesson[],
  courses: number,
  options: Options,
): Float64Array {
  const mean = new Float64Array(SIZE);
  for (let course = 0; course < courses; course += 1) {
    const weights = train(lessons, options);
    for (let at = 0; at < SIZE; at += 1) mean[at]! += weights[at]! / courses;
  }
  return mean;
}
