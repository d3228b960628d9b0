import { withoutSigns } from './signs.js';
import { numberOf } from './values.js';

/** The first number of an option, with its sign and its thousands: `2 000`, `-1`, `+2`; a dash after a letter is no sign. */
const FIRST_NUMBER = /(?:(?<!\p{L})[-+−])?(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/u;

/** « Moins de », « plus de » for short, on folded text: `- 5 ans`, `+ 65`. A sign that touches a bare number is its own. */
const SHORT_BOUND = /^[-+−–] \d|^[-+−–]\d+ ?[a-z€]/;

/** Days of a unit of time, kilometres of one of length. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(mn|min|minutes?)$/, 1 / 1440],
  [/^(h|heures?)$/, 1 / 24],
  [/^(j|jours?|journees?)$/, 1],
  [/^semaines?$/, 7],
  [/^mois$/, 365 / 12],
  [/^trimestres?$/, 365 / 4],
  [/^semestres?$/, 365 / 2],
  [/^(ans?|annees?)$/, 365],
  [/^(m|metres?)$/, 1 / 1000],
  [/^(km|kilometres?)$/, 1],
];

const worthOf = (unit: string): number | undefined =>
  UNITS.find(([pattern]) => pattern.test(unit))?.[1];

/** The unit that comes first after the first number: `6 mois à 1 an` counts months. */
function unitOf(text: string): string | undefined {
  const [, after = ''] = /\d(.*)$/u.exec(text) ?? [];
  return (after.match(/\p{L}+/gu) ?? []).find((word) => worthOf(word) !== undefined);
}

/** What the unit of each option is worth; undefined where it has none. */
const unitsOf = (options: readonly string[]): (number | undefined)[] =>
  options.map((option) => worthOf(unitOf(withoutSigns(option)) ?? ''));

/** Whether options count in units that differ: minutes and hours. */
export const differInUnit = (options: readonly string[]): boolean =>
  new Set(unitsOf(options).filter((unit) => unit !== undefined)).size > 1;

/**
 * The number that each option says, in one unit of time or length where theirs differ: `3 à 5` → 3, `Plus de 5` → 5.5,
 * `Moins de 3` → 2.5, `Aucune` → 0. Options that say none are absent.
 */
export function numbersOf(options: readonly string[]): Map<string, number> {
  const units = unitsOf(options);
  const different = differInUnit(options);
  return new Map(
    options.flatMap((option, at) => {
      const value = quantity(withoutSigns(option));
      return value === undefined
        ? []
        : [[option, different ? value * (units[at] ?? 1) : value] as const];
    }),
  );
}

function quantity(text: string): number | undefined {
  const digits = FIRST_NUMBER.exec(text)?.[0];
  if (digits === undefined) return /^aucun|^zero\b/.test(text) ? 0 : undefined;
  const value = numberOf(SHORT_BOUND.test(text) ? digits.replace(/^[-+−]/, '') : digits);
  if (/\bplus\b|>|\d ?\+/.test(text) || (SHORT_BOUND.test(text) && text.startsWith('+')))
    return value + 0.5;
  return /\bmoins\b|</.test(text) || SHORT_BOUND.test(text) ? value - 0.5 : value;
}

/** How often a year something is done that is done once in each of these. */
const EACH: readonly (readonly [RegExp, number])[] = [
  [/\bquotidien|\b(par|chaque|tous les) jours?\b/, 365],
  [/\bhebdomadaire|\b(par|chaque|toutes les) semaines?\b/, 52],
  [/\bmensuel|\b(par|chaque|tous les) mois\b/, 12],
  [/\btrimestriel|\b(par|chaque|tous les) trimestres?\b/, 4],
  [/\bsemestriel|\b(par|chaque|tous les) semestres?\b/, 2],
  [/\bannuel|\b(par|chaque|tous les) (ans?|annees?)\b/, 1],
];

/** What is less than any of them. */
const HARDLY =
  /^(plus |tres )?rarement\b|^moins (souvent|frequemment)|^exceptionnel|^presque jamais/;
const SEVERAL = 3;

/**
 * How often a year each option says that something is done: `2 fois par mois` → 24, `Jamais` → 0.
 * Undefined where one says none, or all that do say it of the same time: their numbers tell as much.
 */
export function ratesOf(options: readonly string[]): Map<string, number> | undefined {
  const rates = options.map((option) => [option, rateOf(withoutSigns(option))] as const);
  const known = rates.flatMap(([option, rate]) =>
    rate === undefined ? [] : [[option, rate] as const],
  );
  const units = new Set(options.flatMap((option) => eachIn(withoutSigns(option)) ?? []));
  return known.length === options.length && units.size > 1 ? new Map(known) : undefined;
}

const eachIn = (text: string): number | undefined =>
  EACH.find(([pattern]) => pattern.test(text))?.[1];

function rateOf(text: string): number | undefined {
  if (/^(non,? )?jamais$/.test(text)) return 0;
  if (HARDLY.test(text)) return 0.01;
  const each = eachIn(text);
  if (each === undefined) return undefined;
  const times = quantity(text) ?? (/\b(plusieurs|quelques) ?fois\b/.test(text) ? SEVERAL : 1);
  return times * each;
}
