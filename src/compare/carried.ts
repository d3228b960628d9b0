import type { CarriedChange, Change } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import { LEAST_PEOPLE } from './doubts.js';
import { type Fired, firedIn } from './drift.js';
import type { Part } from './people.js';

/**
 * Themes with what carries each change that has a verdict: the one entry without which less than half of it is left,
 * where there is one, and fewer say it in the other edition. « Café IA » may be all that a theme has gained.
 */
export const withCarried = (parts: readonly Part[], compared: readonly Compared[]): Compared[] =>
  compared.map((line) => {
    const sides = firedIn(parts, line.id);
    const changes = line.changes.map((change): Change => {
      const carriedBy = change.verdict !== 'inconclusive' && carrierOf(change, sides);
      return carriedBy ? { ...change, carriedBy } : change;
    });
    return { ...line, changes };
  });

function carrierOf(change: Change, sides: readonly Fired[]): CarriedChange | undefined {
  const { from, to, difference } = change;
  const [before, after] = [from, to].map((label) => sides.find(({ edition }) => edition === label));
  if (!before || !after) return undefined;
  const [smaller, larger] = difference > 0 ? [before, after] : [after, before];
  // What most people of a theme say in both editions is how one speaks of it.
  const isUsual = (entry: string): boolean =>
    2 * onlyBy(entry, smaller.fired) >= smaller.fired.length;
  const candidates = [...new Set(larger.fired.flatMap((own) => [...own]))]
    .filter((entry) => !isUsual(entry))
    .map((entry): CarriedChange => {
      const [first, second] = [before, after].map(
        ({ fired, of }) => (fired.length - onlyBy(entry, fired)) / of,
      ) as [number, number];
      const people = onlyBy(entry, larger.fired);
      const counts = { edition: larger.edition, people, all: larger.fired.length };
      return { entry, ...counts, without: second - first, sharesWithout: [first, second] };
    })
    .filter(({ people, without }) => people >= LEAST_PEOPLE && (2 * without) / difference < 1)
    .sort((a, b) => a.without / difference - b.without / difference);
  return candidates[0];
}

/** People of a theme whom this entry alone counts, with those within it or around it: « café » and « café être bon ». */
const onlyBy = (entry: string, fired: Fired['fired']): number =>
  fired.filter(
    (own) =>
      [...own].some((one) => holds(one, entry)) &&
      [...own].every((one) => holds(one, entry) || holds(entry, one)),
  ).length;

/** Whether whoever says the one has said the other: of each of its alternatives, some words in a row are the other. */
const holds = (outer: string, inner: string): boolean =>
  outer === inner ||
  alternativesOf(outer).every((one) =>
    alternativesOf(inner).some((other) => ` ${one} `.includes(` ${other} `)),
  );

const alternativesOf = (entry: string): string[] => entry.split(' | ');
