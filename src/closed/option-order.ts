import type { ClosedKind } from '../model/survey.js';
import { foldName } from '../names.js';
import { isBeside } from './beside.js';
import { degreesOf, MIDDLE } from './degrees.js';
import { knownScale } from './known-scales.js';
import { numberOf } from './values.js';

/**
 * Options of a closed question, each once, in the order in which people expect them: numbers and
 * ranges upwards; degrees of satisfaction, agreement or frequency from the best to the worst; others
 * by number of people, then by spelling. Options of a scale that tell no degree come after, and those
 * that are beside it last (« Ne se prononce pas »).
 *
 * @param chosen every choice of every respondent.
 */
export function orderOptions(chosen: readonly string[], kind: ClosedKind): string[] {
  const people = new Map<string, number>();
  for (const option of chosen) people.set(option, (people.get(option) ?? 0) + 1);
  const options = [...people.keys()].sort(
    (a, b) => people.get(b)! - people.get(a)! || (a < b ? -1 : 1),
  );
  if (kind === 'multiple') return classes(options) ?? options;
  const degrees = options.filter((option) => !isBeside(option));
  const degreeOf = degreesOf(degrees);
  const ranks =
    quantities(degrees) ?? new Map(degrees.map((one) => [one, worseness(degreeOf(one))]));
  const known = [...ranks.values()].filter((value) => value !== undefined);
  const sure = known.length === degrees.length && new Set(known).size === degrees.length;
  if (!sure && kind === 'choice') return options;
  const place = (option: string): number =>
    isBeside(option) ? Number.POSITIVE_INFINITY : (ranks.get(option) ?? Number.MAX_VALUE);
  return options.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** A class of a quantity, its bounds and their unit alone, on folded text: `0-3 ans`, `15 ans et +`, `moins de 5 km`. */
const CLASS =
  /^((de|entre|moins de|plus de|jusqu'a|a partir de|des) |[<>≤≥+-] ?)?\d+([.,]\d+)?( ?(ans?|mois|h|heures?|jours?|km|€|euros?))?( ?([-–]|a|et) ?\d+([.,]\d+)?)?( ?(ans?|mois|h|heures?|jours?|km|€|euros?))?( (et|ou) (plus|moins|\+)| ?\+| et au-dela)?$/;

/** The classes of a quantity upwards, others after them; undefined where options are something else. */
function classes(options: readonly string[]): string[] | undefined {
  const own = options.filter((option) => !isBeside(option));
  const values = new Map(own.map((option) => [option, quantity(option)]));
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
}

/**
 * Values of the options of a scale, so that a mean can be taken: the number that each says; or else the rank
 * of its degree, 1 for the worst, in the scale that has this wording, so that a degree that nobody chose
 * changes no mean (degrees.ts); or else its rank among those chosen. Options beside the scale (« sans
 * avis ») have no value.
 *
 * Undefined where there are not two different values, where another option tells no degree, as the mean
 * would do without those who chose it, or where two options tell the same degree.
 *
 * @param chosen every choice of every respondent.
 */
export function optionValues(chosen: readonly string[]): ScaleValues | undefined {
  const options = [...new Set(chosen)].filter((option) => !isBeside(option));
  const numbers = quantities(options);
  const degreeOf = degreesOf(options);
  const known = options
    .flatMap((option) => {
      const value = numbers ? numbers.get(option) : degreeOf(option);
      return value === undefined ? [] : [{ option, value }];
    })
    .sort((a, b) => a.value - b.value || (a.option < b.option ? -1 : 1));
  const values = new Set(known.map(({ value }) => value));
  if (values.size < 2 || known.length < options.length) return undefined;
  if (numbers) return { values: known };
  if (values.size < known.length) return undefined;
  const scale = knownScale(options);
  const ranked = scale ?? [...values];
  return {
    values: known.map(({ option, value }) => ({ option, value: ranked.indexOf(value) + 1 })),
    ...(scale && { degrees: scale.length }),
  };
}

/**
 * The number that each option says. Where the ends of a scale of numbers bear a name alone (`Non, pas du
 * tout`, 2, 3, 4, `Oui, tout à fait`), they are a step beyond. Undefined where another option says none.
 */
function quantities(options: readonly string[]): Map<string, number> | undefined {
  const numbers = new Map(
    options.flatMap((option) => {
      const value = quantity(option);
      return value === undefined ? [] : [[option, value] as const];
    }),
  );
  const ends = options.filter((option) => !numbers.has(option));
  if (ends.length === 0) return numbers;
  const degreeOf = degreesOf(ends);
  const [least, most] = [Math.min(...numbers.values()), Math.max(...numbers.values())];
  const worse = ends.filter((end) => (degreeOf(end) ?? MIDDLE) < MIDDLE);
  const better = ends.filter((end) => (degreeOf(end) ?? MIDDLE) > MIDDLE);
  const areEnds = worse.length <= 1 && better.length <= 1;
  if (numbers.size < 2 || !areEnds || worse.length + better.length < ends.length) return undefined;
  for (const end of worse) numbers.set(end, least - 1);
  for (const end of better) numbers.set(end, most + 1);
  return numbers;
}

/** The first number of an option, with its sign and its thousands: `2 000`, `-1`, `+2`; a dash after a letter is no sign. */
const FIRST_NUMBER = /(?:(?<!\p{L})[-+−])?(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/u;

/** « Moins de », « plus de » for short, on folded text: `- 5 ans`, `+ 65`. A sign that touches a bare number is its own. */
const SHORT_BOUND = /^[-+−–] \d|^[-+−–]\d+ ?[a-z€]/;

/** First number of an option: `3 à 5` → 3, `Plus de 5` → 5.5, `Moins de 3` → 2.5, `Aucune` → 0. */
function quantity(option: string): number | undefined {
  const text = foldName(option);
  const digits = FIRST_NUMBER.exec(text)?.[0];
  if (digits === undefined) return /^aucun|^zero\b/.test(text) ? 0 : undefined;
  const value = numberOf(SHORT_BOUND.test(text) ? digits.replace(/^[-+−]/, '') : digits);
  if (/\bplus\b|>|\d ?\+/.test(text) || (SHORT_BOUND.test(text) && text.startsWith('+')))
    return value + 0.5;
  return /\bmoins\b|</.test(text) || SHORT_BOUND.test(text) ? value - 0.5 : value;
}

const worseness = (degree: number | undefined): number | undefined =>
  degree === undefined ? undefined : -degree;
