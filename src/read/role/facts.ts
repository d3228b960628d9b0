import { isNo, isNumber, isYes } from '../../closed/values.js';
import { countEach } from '../../group-by.js';
import {
  holdsContact,
  isDate,
  isEmail,
  isFullName,
  isIp,
  isMachine,
  isNothing,
  isPhone,
  isPlace,
  isQuantity,
} from '../values.js';

/** What the values of a column look like, measured once for all the rules. Shares are of filled cells, 0 to 1. */
export interface Facts {
  /** Rows with a value. */
  readonly filled: number;
  /** Different values → how often, in order of first sight. */
  readonly counts: ReadonlyMap<string, number>;
  readonly number: number;
  readonly date: number;
  readonly email: number;
  readonly phone: number;
  /** An e-mail address or a telephone number, among other words or alone. */
  readonly contact: number;
  /** IP addresses. */
  readonly ip: number;
  /** Postal addresses and positions on the globe. */
  readonly place: number;
  /** A first name and a name, each with its capital. */
  readonly fullName: number;
  /** Links, and what browsers say of themselves. */
  readonly machine: number;
  /** Figures with a unit, times of day: `1 h 30`, `34 ans`, `08:45`. */
  readonly quantity: number;
  readonly boolean: number;
  /** Mean number of words. */
  readonly words: number;
  /** Four words or more. */
  readonly long: number;
  /** Some value holds the end of a sentence inside it, or a line break. */
  readonly sentences: boolean;
  /** People typed the values, as a list of options never looks: some begin with a capital and some do not. */
  readonly typed: boolean;
  /** Some value says that there is nothing to say: « RAS ». */
  readonly nothing: boolean;
}

/** Of the different values that begin with a letter, so many and this share have, or lack, a capital. */
const SOME_VALUES = 2;
const SOME_SHARE = 0.1;

function areTyped(values: readonly string[]): boolean {
  const capital = values.filter((value) => /^\p{Lu}/u.test(value)).length;
  const small = values.filter((value) => /^\p{Ll}/u.test(value)).length;
  return Math.min(capital, small) >= Math.max(SOME_VALUES, SOME_SHARE * (capital + small));
}

/** Different values of a column → how often, in order of first sight. Values are trimmed; empty ones do not count. */
export const countValues = (values: Iterable<string>): Map<string, number> =>
  countEach(filledIn(values));

function* filledIn(values: Iterable<string>): Generator<string> {
  for (const value of values) {
    const trimmed = value.trim();
    if (trimmed !== '') yield trimmed;
  }
}

/** Measures a column. */
export function measure(values: Iterable<string>): Facts {
  const counts = countValues(values);
  const all = [...counts];
  const filled = all.reduce((sum, [, n]) => sum + n, 0);
  const share = (is: (value: string) => boolean): number =>
    filled === 0 ? 0 : all.reduce((sum, [value, n]) => sum + (is(value) ? n : 0), 0) / filled;
  const words = new Map(all.map(([value]) => [value, value.split(/\s+/).length]));
  const totalWords = all.reduce((sum, [value, n]) => sum + words.get(value)! * n, 0);
  return {
    filled,
    counts,
    number: share(isNumber),
    date: share(isDate),
    email: share(isEmail),
    phone: share(isPhone),
    contact: share(holdsContact),
    ip: share(isIp),
    place: share(isPlace),
    fullName: share(isFullName),
    machine: share(isMachine),
    quantity: share(isQuantity),
    boolean: share((value) => isYes(value) || isNo(value)),
    words: filled === 0 ? 0 : totalWords / filled,
    long: share((value) => words.get(value)! >= 4),
    sentences: all.some(([value]) => /[.!?…]\s|\n/.test(value)),
    typed: areTyped([...counts.keys()]),
    nothing: all.some(([value]) => isNothing(value)),
  };
}
