import { countEach } from '../ground/group-by.js';
import { sumOf } from '../stats/sum.js';
import { besideAmong } from './beside.js';
import { degreesOf, MIDDLE } from './degrees.js';
import { nearDegrees } from './near-degrees.js';
import { isNumber, numberOf } from './values.js';

type Counts = ReadonlyMap<string, number>;

/**
 * Whether two editions put a question on two scales: in the degrees of two, or from 1 to 5 and from 0 to 10. Any share
 * or mean of both would be that of neither.
 *
 * @param before every choice of every respondent of an edition.
 * @param after those of another.
 */
export function areTwoScales(before: readonly string[], after: readonly string[]): boolean {
  const isOut = besideAmong([...new Set([...before, ...after])]);
  const count = (chosen: readonly string[]): Counts =>
    countEach(chosen.filter((option) => !isOut(option)));
  const [first, second] = [count(before), count(after)];
  return [...first.keys(), ...second.keys()].every(isNumber)
    ? areMarksOfTwo(first, second)
    : areDegreesOfTwo(first, second);
}

/** Where scales of marks stop. */
const TOPS = [5, 10, 20];
/** The one of which marks stand within those of a longer scale, and yet are hardly all that people give of that. */
const SHORT = 5;

/** With fewer marks in an edition, that none is high says little. */
const LEAST_MARKS = 10;

/**
 * Marks of one edition stop where a scale does, and most of the other’s people give more. A 0 is more often of the long
 * scale, and so may marks above 5 be: the other edition then has none of these, as people change their mind otherwise.
 */
function areMarksOfTwo(...all: readonly [Counts, Counts]): boolean {
  const [short, long] = all.toSorted((a, b) => highestIn(a) - highestIn(b)) as [Counts, Counts];
  const top = TOPS.find((one) => highestIn(short) <= one);
  if (top === undefined || Math.min(total(short), total(long)) < LEAST_MARKS) return false;
  const above = new Map([...long].filter(([mark]) => numberOf(mark) > top));
  const isShort = top === SHORT && lowestIn(short) > 0;
  return (isShort || isBeyond(long, short)) && 2 * total(above) > total(long);
}

/** No mark within those of the other, and some twice as high: from 4–10 to 11–17 people may have been won over. */
const isBeyond = (long: Counts, short: Counts): boolean =>
  lowestIn(long) > highestIn(short) && highestIn(long) >= 2 * highestIn(short);

const highestIn = (marks: Counts): number => Math.max(...[...marks.keys()].map(numberOf));

const lowestIn = (marks: Counts): number => Math.min(...[...marks.keys()].map(numberOf));

/** Chance under which nobody’s choice of a degree is no chance: it was not offered. */
const HARDLY = 0.01;

/**
 * Each edition has degrees that the other did not offer, and these stand between one another, or between degrees that
 * both chose, more of them in one, and on a side that both have or where the other’s people stand on either side of the
 * hole. « Très, Plutôt, Plutôt pas, Pas du tout » and « Très satisfait, Satisfait, Ni l’un ni l’autre, Insatisfait »
 * share « Très satisfait »; « Très, Satisfait, Peu » and « Très, Plutôt satisfait, Ni l’un ni l’autre, Peu » two. Where
 * people only moved from one end to the other, though it be from « Satisfait » to « Insatisfait » and « Moyennement »
 * with hardly a « Très satisfait » left, or degrees pair off as one reworded (near-degrees.ts), the scale is one.
 */
function areDegreesOfTwo(first: Counts, second: Counts): boolean {
  const degrees = [...new Set([...first.keys(), ...second.keys()])];
  const degreeOf = degreesOf(degrees);
  if (degrees.some((option) => degreeOf(option) === undefined)) return false;
  const sorted = degrees.toSorted((a, b) => degreeOf(a)! - degreeOf(b)! || (a < b ? -1 : 1));
  const own = sorted.filter(
    (option) => isNotOffered(option, first, second) || isNotOffered(option, second, first),
  );
  const owners = own.map((option) => (first.has(option) ? first : second));
  const turns = owners.filter((owner, at) => at > 0 && owner !== owners[at - 1]).length;
  const inner = between(sorted, (option) => first.has(option) && second.has(option));
  const areMore = inner.some((gap) => {
    const there = gap.filter((option) => own.includes(option));
    const [ofFirst, ofSecond] = [first, second].map((own) =>
      there.filter((option) => own.has(option)),
    ) as [string[], string[]];
    const sideOf = (option: string): number => Math.sign(degreeOf(option)! - MIDDLE);
    const isOfOneSide = ofFirst.some((one) =>
      ofSecond.some((other) => sideOf(one) === sideOf(other)),
    );
    const isHole = there.some((option) =>
      leavesAHole(sorted, option, first.has(option) ? second : first),
    );
    const areBoth = ofFirst.length > 0 && ofSecond.length > 0;
    return areBoth && (isOfOneSide || isHole) && ofFirst.length !== ofSecond.length;
  });
  const areReworded = nearDegrees([...first.keys()], [...second.keys()]).length > 0;
  return (turns > 1 || areMore) && !areReworded;
}

/** People on either side of a degree that nobody chose, who would have chosen it, as a share of the edition’s. */
const BESIDE_A_HOLE = 0.15;

/** People of an edition from which a degree that none chose was hardly on offer; of fewer, chance leaves one out. */
const ENOUGH_PEOPLE = 30;

/** Whether many chose the degrees next above and next below one that none of their edition chose. */
function leavesAHole(sorted: readonly string[], option: string, edition: Counts): boolean {
  const at = sorted.indexOf(option);
  const beside = [
    sorted.slice(0, at).findLast((one) => edition.has(one)),
    sorted.slice(at).find((one) => edition.has(one)),
  ];
  const size = total(edition);
  return (
    size >= ENOUGH_PEOPLE &&
    beside.every((one) => one !== undefined && edition.get(one)! >= BESIDE_A_HOLE * size)
  );
}

/** What stands between each two of those that are shared. */
function between<Item>(items: readonly Item[], isShared: (item: Item) => boolean): Item[][] {
  const places = items.flatMap((item, at) => (isShared(item) ? at : []));
  return places.slice(1).map((place, at) => items.slice(places[at]! + 1, place));
}

/** Whether nobody chose an option in an edition though some would have, did they choose as those of the other. */
function isNotOffered(option: string, here: Counts, there: Counts): boolean {
  if (here.has(option) || !there.has(option)) return false;
  return (1 - there.get(option)! / total(there)) ** total(here) < HARDLY;
}

const total = (counts: Counts): number => sumOf([...counts.values()], (count) => count);
