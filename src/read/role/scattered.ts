import { isNumber } from '../../closed/values.js';
import { bareName } from '../../names/names.js';
import { MOSTLY } from './candidate.js';
import type { Facts } from './facts.js';
import { asks, saysToRate } from './headings.js';

/** Below this many answers, nothing says that the values are hardly ever the same. */
const ENOUGH_ROWS = 8;
/** A closed list that has more values than this, hardly repeated, compares nothing. */
const MANY_VALUES = 30;

/** No list of options, but what each person is. */
export const isVarious = ({ filled, counts }: Facts): boolean =>
  filled >= ENOUGH_ROWS && (counts.size > 12 || counts.size > filled / 2);

/** A list whose values so many people share, on average, is one of options, however few gave the rarest. */
const SHARED = 20;

/** Whether values tell who people are: few of these share one, the regions of a country apart. */
export const areTelling = (header: string, facts: Facts): boolean =>
  isVarious(facts) &&
  (!REGION.test(bareName(header)) ||
    facts.counts.size > MANY_VALUES ||
    facts.filled < SHARED * facts.counts.size);
/** Bare (names.ts). */
const REGION = /\b(region|departement|academie)s?\b/;

/** Dates, or from one to another; a few sessions are options, and who is asked answers. */
export const areDates = (header: string, facts: Facts): boolean =>
  facts.date + (isVarious(facts) && !isAsked(header) ? facts.range : 0) > MOSTLY ||
  areDays(header, facts);

/** « Dates de présence », « Jour de visite », « Saisi le ». Bare (names.ts). */
const SAYS_DATE = /^(?:\S+ )?(?:date|jour)s?\b|\ble$/;
/** Days as a workbook counts them, of this half century, with the time of day or not: 45726 is a day of March 2025. */
const DAYS = { first: 36_526, last: 54_788 };

/** Whether dates have lost the format that a workbook showed them by; in words, somebody may not know. */
const areDays = (header: string, { number, values }: Facts): boolean =>
  number > MOSTLY && SAYS_DATE.test(bareName(header)) && values.filter(isNumber).every(isDay);

function isDay(value: string): boolean {
  const day = /^\d{5}(?:[.,]\d+)?$/.test(value) ? Number.parseInt(value, 10) : 0;
  return day >= DAYS.first && day <= DAYS.last;
}

/** « Vos disponibilités », « Notes extrêmes »: a range is the answer there. */
const isAsked = (header: string): boolean =>
  asks(header) || saysToRate(header) || /\b(vos|votre|disponibilites?)\b/.test(bareName(header));

/**
 * Whether hardly anybody says what others say: nobody at all, where only some of the people answered.
 *
 * @param rows of the file.
 */
export function isScattered({ counts, filled }: Facts, rows: number): boolean {
  const alone = [...counts.values()].filter((n) => n === 1).length;
  const many = counts.size > MANY_VALUES && counts.size > filled / 2;
  if (filled < ENOUGH_ROWS) return rows >= ENOUGH_ROWS && filled > 1 && alone === filled;
  return many || alone > filled / 2;
}

/** Letters, with the marks of a text: no code, no pseudonym with figures. */
const LETTERS = /^(\p{L}\p{M}*|[\s'’.,!?…()-]|\p{Extended_Pictographic}|\ufe0f)+$/u;
/** Names have a capital, but for those typed in haste; so many words have none. */
const SMALL = 1 / 3;

/** Whether short values are words that people typed, and not what may name them. */
export function areWords({ values }: Facts): boolean {
  const letters = values.filter((value) => LETTERS.test(value));
  const small = letters.filter((value) => /^\p{Ll}/u.test(value));
  return (
    letters.length >= MOSTLY * values.length &&
    small.length >= SMALL * values.length &&
    small.length < values.length
  );
}
