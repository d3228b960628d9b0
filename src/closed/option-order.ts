import { countEach } from '../ground/group-by.js';
import type { ClosedKind } from '../model/survey.js';
import { alphabetical, foldName } from '../names/names.js';
import { besideAmong, isBeside } from './beside.js';
import { degreesOf, knownScale, MIDDLE } from './degrees.js';
import { differInUnit, numbersOf, ratesOf } from './quantities.js';

/**
 * Options of a closed question, each once, in the order in which people expect them: numbers and
 * ranges upwards; degrees of satisfaction, agreement or frequency from the best to the worst; others
 * by number of people in the latest edition, then in all, then by spelling. Options of a scale that tell no degree come after, and those
 * that are beside it last (« Ne se prononce pas »).
 *
 * @param chosen every choice of every respondent.
 * @param latest those among them of the latest edition, which figures show first; none where editions are not told apart.
 */
export function orderOptions(
  chosen: readonly string[],
  kind: ClosedKind,
  latest: readonly string[] = [],
): string[] {
  const people = countEach(chosen);
  const now = countEach(latest);
  const options = [...people.keys()].sort(
    (a, b) =>
      (now.get(b) ?? 0) - (now.get(a) ?? 0) ||
      people.get(b)! - people.get(a)! ||
      alphabetical(a, b),
  );
  if (kind === 'multiple') return classes(options) ?? options;
  const isOut = besideAmong(options);
  const degrees = options.filter((option) => !isOut(option));
  const degreeOf = degreesOf(degrees);
  const ranks =
    mostOften(degrees) ??
    quantities(degrees) ??
    lettersOf(degrees) ??
    new Map(degrees.map((one) => [one, worseness(degreeOf(one))]));
  const known = [...ranks.values()].filter((value) => value !== undefined);
  const sure = known.length === degrees.length && new Set(known).size === degrees.length;
  if (!sure && kind === 'choice') return options;
  const scaled = new Set(degrees);
  const place = (option: string): number =>
    scaled.has(option) ? (ranks.get(option) ?? Number.MAX_VALUE) : Number.POSITIVE_INFINITY;
  return options.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** Options that say how often, the most often first, as degrees of frequency stand. */
function mostOften(options: readonly string[]): Map<string, number> | undefined {
  const rates = ratesOf(options);
  return rates && new Map([...rates].map(([option, rate]) => [option, -rate]));
}

/** Letters alone, in their order; which end is better nothing says. */
const lettersOf = (options: readonly string[]): Map<string, number> | undefined =>
  options.length > 0 && options.every((option) => /^[a-f]$/i.test(option))
    ? new Map(options.map((option) => [option, option.toLowerCase().codePointAt(0)!]))
    : undefined;

/** A class of a quantity, its bounds and their unit alone, on folded text: `0-3 ans`, `15 ans et +`, `moins de 5 km`. */
const CLASS =
  /^((de|entre|moins de|plus de|jusqu'a|a partir de|des) |[<>≤≥+-] ?)?\d+([.,]\d+)?( ?(ans?|mois|h|heures?|jours?|km|€|euros?))?( ?([-–]|a|et) ?\d+([.,]\d+)?)?( ?(ans?|mois|h|heures?|jours?|km|€|euros?))?( (et|ou) (plus|moins|\+)| ?\+| et au-dela)?$/;

/** The classes of a quantity upwards, others after them; undefined where options are something else. */
function classes(options: readonly string[]): string[] | undefined {
  const own = options.filter((option) => !isBeside(option));
  const values = numbersOf(own);
  const isQuantity = own.every((option) => CLASS.test(foldName(option)));
  if (own.length < 2 || !isQuantity || new Set(values.values()).size < own.length) return undefined;
  const others = options.filter((option) => isBeside(option));
  return [...own.sort((a, b) => values.get(a)! - values.get(b)!), ...others];
}

/** An option of a scale, and what it is worth. */
interface OptionValue {
  readonly option: string;
  readonly value: number;
}

/** What the options of a scale are worth. */
export interface ScaleValues {
  /** Lowest first. */
  readonly values: readonly OptionValue[];
  /** How many degrees the scale has, where its wording is known: values are ranks among them. */
  readonly degrees?: number;
  /** The rank of the best degree, where values are ranks. */
  readonly ranks?: number;
}

/**
 * Values of the options of a scale, so that a mean can be taken: the number that each says; or else the rank
 * of its degree, 1 for the worst, in the scale that has this wording, so that a degree that nobody chose
 * changes no mean (degrees.ts); or else its rank among those chosen. Options beside the scale (« sans
 * avis ») have no value.
 *
 * Undefined where there are not two different values, where another option tells no degree, as the mean
 * would do without those who chose it, where two options tell the same degree, where they say how often a
 * year or a week, which are no equal steps, or count in units that differ: the mean would be in neither.
 *
 * @param chosen every choice of every respondent.
 */
export function optionValues(chosen: readonly string[]): ScaleValues | undefined {
  const given = [...new Set(chosen)];
  const isOut = besideAmong(given);
  const options = given.filter((option) => !isOut(option));
  const numbers = quantities(options);
  if (ratesOf(options) || differInUnit(options)) return undefined;
  const degreeOf = degreesOf(options);
  const known = options
    .flatMap((option) => {
      const value = numbers ? numbers.get(option) : degreeOf(option);
      return value === undefined ? [] : [{ option, value }];
    })
    .sort((a, b) => a.value - b.value || alphabetical(a.option, b.option));
  const values = new Set(known.map(({ value }) => value));
  if (values.size < 2 || known.length < options.length) return undefined;
  if (numbers) return { values: known };
  if (values.size < known.length) return undefined;
  const scale = knownScale(options);
  const ranked = scale ?? [...values];
  return {
    values: known.map(({ option, value }) => ({ option, value: ranked.indexOf(value) + 1 })),
    ...(scale && { degrees: scale.length }),
    ranks: ranked.length,
  };
}

/** Scales of numbers go from 1, unless somebody chose it beside the end that has a name; and past this to 10. */
const [FIRST, HALFWAY, LAST] = [1, 7, 10];

/**
 * The number that each option says. Where the ends of a scale of numbers bear a name alone (`Non, pas du
 * tout`, 2, 3, 4, `Oui, tout à fait`), they are a step beyond, or more where nobody chose what stands between.
 * Undefined where another option says none.
 */
function quantities(options: readonly string[]): Map<string, number> | undefined {
  const numbers = numbersOf(options);
  const ends = options.filter((option) => !numbers.has(option));
  if (ends.length === 0) return numbers;
  const degreeOf = degreesOf(ends);
  const [least, most] = [Math.min(...numbers.values()), Math.max(...numbers.values())];
  const worse = ends.filter((end) => (degreeOf(end) ?? MIDDLE) < MIDDLE);
  const better = ends.filter((end) => (degreeOf(end) ?? MIDDLE) > MIDDLE);
  const areEnds = worse.length <= 1 && better.length <= 1;
  if (numbers.size < 2 || !areEnds || worse.length + better.length < ends.length) return undefined;
  for (const end of worse) numbers.set(end, Math.min(least - 1, FIRST));
  for (const end of better) numbers.set(end, most >= HALFWAY && most < LAST ? LAST : most + 1);
  return numbers;
}

const worseness = (degree: number | undefined): number | undefined =>
  degree === undefined ? undefined : -degree;

/** Whether the words of a scale say that its first number is the best: `1 - Très satisfait`. */
export function isReversed({ values }: Pick<ScaleValues, 'values'>): boolean {
  const degreeOf = degreesOf(values.map(({ option }) => option));
  const [first, last] = [values[0], values.at(-1)].map((one) => one && degreeOf(one.option));
  return first !== undefined && last !== undefined && first > last;
}
