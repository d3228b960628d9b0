/** The averaged perceptron of Collins (2002), greedy, over hashed features. */
import { BITS, FEATURES, type Traits, writeRows } from '../../src/french/features.js';
import { bestTag, onlyColumn, scoreOf } from '../../src/french/tagger.js';
import { has, WIDTH } from '../../src/french/tagset.js';

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

export interface Options {
  readonly rounds: number;
  /** Words that skip scoring, with their tag. */
  readonly sure: ReadonlyMap<number, number>;
  readonly random: () => number;
  report(round: number, accuracy: number): void;
}

/** @returns the averaged weights, 2^BITS rows of WIDTH columns. */
function train(lessons: readonly Lesson[], options: Options): Float64Array {
  const size = 2 ** BITS * WIDTH;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const rows = new Int32Array(FEATURES);
  const order = lessons.map((_, index) => index);
  let now = 1;
  const correct = (gold: number, guess: number): void => {
    for (let feature = 0; feature < FEATURES; feature += 1) {
      const row = rows[feature]! * WIDTH;
      weights[row + gold]! += 1;
      sums[row + gold]! += now;
      weights[row + guess]! -= 1;
      sums[row + guess]! -= now;
    }
  };
  for (let round = 1; round <= options.rounds; round += 1) {
    shuffle(order, options.random);
    let right = 0;
    let seen = 0;
    for (const index of order) {
      const { traits, tags } = lessons[index]!;
      let before = -1;
      let twoBefore = -1;
      for (let at = 0; at < traits.length; at += 1) {
        const gold = tags[at]!;
        const { word, allowed } = traits[at]!;
        let guess = options.sure.get(word) ?? onlyColumn(allowed);
        if (guess === -1) {
          writeRows(traits, at, { before, twoBefore }, rows);
          guess = bestTag(weights, rows, allowed);
          if (has(allowed, gold)) {
            const rival = bestTag(weights, rows, allowed & ~(1 << gold));
            const lead = scoreOf(weights, rows, gold) - scoreOf(weights, rows, rival);
            if (lead < MARGIN) correct(gold, rival);
          }
          now += 1;
        }
        if (guess === gold) right += 1;
        seen += 1;
        twoBefore = before;
        before = guess;
      }
    }
    options.report(round, right / seen);
  }
  for (let at = 0; at < size; at += 1) weights[at]! -= sums[at]! / now;
  return weights;
}

/** Mean of the weights of several courses over the same lessons. */
export function trainMany(
  lessons: readonly Lesson[],
  courses: number,
  options: Options,
): Float64Array {
  const mean = new Float64Array(2 ** BITS * WIDTH);
  for (let course = 0; course < courses; course += 1) {
    const weights = train(lessons, options);
    for (let at = 0; at < mean.length; at += 1) mean[at]! += weights[at]! / courses;
  }
  return mean;
}
