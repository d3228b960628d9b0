import { contentOf } from '../wording/wording.js';
import { degreesOf, knownScale, MIDDLE } from './degrees.js';
import { bare, withoutJoined } from './genders.js';

/**
 * Degrees of one scale that two editions word otherwise, the first edition's first: between degrees that both
 * have, or the ends, each has as many of its own, on the same side and of the same thing. « Très satisfait,
 * Satisfait, Peu satisfait » and « Très satisfait, Plutôt satisfait, Peu satisfait » differ by the second.
 *
 * @param before what people chose in an edition.
 * @param after what they chose in a later one.
 */
export function nearDegrees(
  before: readonly string[],
  after: readonly string[],
): [older: string, newer: string][] {
  const all = [...new Set([...before, ...after])];
  // Nobody chose « Pas du tout » in one edition, « Peu » in the other: all are degrees of one scale.
  if (knownScale(all) !== undefined) return [];
  const degreeOf = degreesOf(all);
  const [first, second] = [before, after].map((options) =>
    [...new Set(options)]
      .filter((option) => degreeOf(option) !== undefined)
      .sort((a, b) => degreeOf(a)! - degreeOf(b)!),
  ) as [string[], string[]];
  const isShared = (option: string): boolean => first.includes(option) && second.includes(option);
  const sideOf = (option: string): number => Math.sign(degreeOf(option)! - MIDDLE);
  const [gaps, others] = [first, second].map((options) => gapsOf(options, isShared));
  return gaps!.flatMap((own, at) => {
    const theirs = others![at] ?? [];
    if (own.length !== theirs.length) return [];
    const pairs = own.map((older, place): [string, string] => [older, theirs[place]!]);
    return pairs.every(
      ([older, newer]) => sideOf(older) === sideOf(newer) && areOfOneThing(older, newer),
    )
      ? pairs
      : [];
  });
}

/** The options between those that both editions have, from the worst on. */
function gapsOf(options: readonly string[], isShared: (option: string) => boolean): string[][] {
  const gaps: string[][] = [[]];
  for (const option of options) {
    if (isShared(option)) gaps.push([]);
    else gaps.at(-1)!.push(option);
  }
  return gaps;
}

/** Whether two degrees hold a word in common, beside « pas », « peu »: « satisfait ». */
function areOfOneThing(one: string, other: string): boolean {
  const [own, theirs] = [one, other].map((name) => contentOf(withoutJoined(name)).map(bare));
  return own!.some((word) => word.length >= SHORTEST && theirs!.includes(word));
}

/** Shorter words say how much. */
const SHORTEST = 5;
