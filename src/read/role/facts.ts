import { addTo } from '../../ground/group-by.js';
import { sumOf } from '../../stats/sum.js';
import { isNothing, LOOKS, numberOfWords } from '../values.js';

/** People by value. */
export type Counts = ReadonlyMap<string, number>;

/** How many people gave a value that is so; how many gave any, unless told. */
export function peopleWho(counts: Counts, is: (value: string) => boolean = () => true): number {
  let people = 0;
  for (const [value, n] of counts) if (is(value)) people += n;
  return people;
}

/** The share of filled cells, 0 to 1, whose value looks so. */
type Looks = Readonly<Record<keyof typeof LOOKS, number>>;

/** What the values of a column look like, measured once for all the rules. */
export interface Facts extends Looks {
  /** Rows with a value. */
  readonly filled: number;
  readonly counts: Counts;
  /** Those that are counted, in order of first sight. */
  readonly values: readonly string[];
  /** Mean number of words. */
  readonly words: number;
  /** The share of those of four words or more. */
  readonly long: number;
  /** Some value holds the end of a sentence inside it, or a line break. */
  readonly sentences: boolean;
  /** People typed the values, as a list of options never looks: some begin with a capital and some do not. */
  readonly typed: boolean;
  /** Some value says that there is nothing to say: « RAS ». */
  readonly nothing: boolean;
  /** They say so in several ways, as a list of options never does: « RAS », « ras », « néant ». */
  readonly nothings: boolean;
}

/** As many values as a questionnaire has questions, at most. */
export const FEW_QUESTIONS = 60;

/** Of the different values that begin with a letter, so many and this share have, or lack, a capital. */
const SOME_VALUES = 2;
const SOME_SHARE = 0.1;

/** So many values that say something of a thing are no names of it, as a share. */
export const SAYING_SHARE = 0.2;

/** A list of options may offer it beside « Rien ». */
const DOUBTS = /^je ne sais/i;

function areTyped(values: readonly string[]): boolean {
  const capital = values.filter((value) => /^\p{Lu}/u.test(value)).length;
  const small = values.filter((value) => /^\p{Ll}/u.test(value)).length;
  return Math.min(capital, small) >= Math.max(SOME_VALUES, SOME_SHARE * (capital + small));
}

/** The different values of a column, trimmed; empty cells do not count. */
export function countValues(values: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const value of values) {
    const trimmed = value.trim();
    if (trimmed !== '') addTo(counts, trimmed);
  }
  return counts;
}

/** Measures a column; empty cells do not count. */
export function measure(cells: Iterable<string>): Facts {
  const counts = countValues(cells);
  const values = [...counts.keys()];
  const filled = peopleWho(counts);
  const share = (is: (value: string) => boolean): number =>
    filled === 0 ? 0 : peopleWho(counts, is) / filled;
  const words = new Map(values.map((value) => [value, numberOfWords(value)]));
  const totalWords = sumOf(values, (value) => words.get(value)! * counts.get(value)!);
  const looks = Object.entries(LOOKS).map(([look, is]) => [look, share(is)] as const);
  return {
    ...(Object.fromEntries(looks) as Looks),
    filled,
    counts,
    values,
    words: filled === 0 ? 0 : totalWords / filled,
    long: share((value) => words.get(value)! >= 4),
    sentences: values.some((value) => /[.!?…]\s|\n/.test(value)),
    typed: areTyped(values),
    nothing: values.some(isNothing),
    nothings: values.filter((value) => isNothing(value) && !DOUBTS.test(value)).length > 1,
  };
}
