import { isBeside } from './beside.js';
import { numberOf } from './values.js';

/** Classes of a numeric question. */
interface Bins {
  /** From the lowest to the highest; « ne sais pas » comes last, then all that is neither, as one. */
  readonly labels: readonly string[];
  readonly labelOf: (value: string) => string;
  /** The labels of what is no number. */
  readonly beside: readonly string[];
}

/** With no more different numbers than this, each is a class of its own. */
const EACH = 10;

/** What people typed beside figures would be shown with one person each. */
const NO_NUMBER = 'Autre réponse';

const QUARTERS = [0.25, 0.5, 0.75] as const;

/** Whole numbers with those between them, so that nobody wonders where 3 is among marks from 1 to 5. */
function filled(numbers: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length < 2 || last - first >= EACH || !numbers.every(Number.isInteger))
    return numbers;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/**
 * Classes for the values of a numeric question: each value where there are ten or fewer, else quarters
 * of all values together, so that every edition is counted in the same classes.
 *
 * @param values as written; where all numbers are percentages, so are the classes.
 */
export function binsOf(values: readonly string[]): Bins {
  const numbers = values.filter((value) => !Number.isNaN(numberOf(value)));
  const unit = numbers.every((value) => value.trimEnd().endsWith('%')) ? '\u00a0%' : '';
  const sorted = numbers.map(numberOf).sort((a, b) => a - b);
  const others = values.filter((value) => Number.isNaN(numberOf(value))).map(besideOf);
  const distinct = filled([...new Set(sorted)]);
  const starts =
    distinct.length <= EACH
      ? distinct
      : [
          ...new Set([
            sorted[0]!,
            ...QUARTERS.map((part) => sorted[Math.floor(part * sorted.length)]!),
          ]),
        ];
  const labels = starts.map((start, at) => {
    const inside = distinct.filter(
      (value) => value >= start && value < (starts[at + 1] ?? Infinity),
    );
    const range = inside.length === 1 ? show(start) : `${show(start)} à ${show(inside.at(-1)!)}`;
    return range + unit;
  });
  const labelOf = (value: string): string => {
    const number = numberOf(value);
    return Number.isNaN(number)
      ? besideOf(value)
      : labels[starts.findLastIndex((start) => start <= number)]!;
  };
  const beside = ordered(others);
  return { labels: [...labels, ...beside], labelOf, beside };
}

const besideOf = (value: string): string => (isBeside(value) ? value : NO_NUMBER);

const ordered = (others: readonly string[]): string[] =>
  [...new Set(others)].sort((a, b) => Number(a === NO_NUMBER) - Number(b === NO_NUMBER));

const show = (value: number): string => String(value).replace('.', ',');
