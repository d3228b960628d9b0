import { listOf } from '../ground/listed.js';
import { stripAccents } from './accents.js';
import { foldName } from './names.js';

/** « 2024 », « NEC 2024 », « 2023-2024 », « Saison 23/24 ». */
const YEAR = /\b(?:19|20)\d\d\b|(?<!\d[/-]?)\d\d(?=[/-]\d\d(?![/-]?\d))/g;

/** The year that a label tells, of two digits as of four; the first of two that follow each other. */
export function yearOf(label: string): number | undefined {
  const [first, ...others] = (label.match(YEAR) ?? []).map((year) =>
    Number(year.padStart(4, '20')),
  );
  return others.every((other) => other === first! + 1) ? first : undefined;
}

/** A part of a year: a season, a month, a quarter, a half, a term. */
export interface Period {
  /** The month in which it begins, 1 to 12; terms come after each other in it. */
  readonly start: number;
  /** With its year: « printemps 2025 », « 2025 T1 ». */
  readonly of: (year: string) => string;
}

export const MONTHS = listOf(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
);
/** The winter of a year is mostly in its first months. */
export const SEASONS = listOf('hiver printemps été automne');

const worded = (words: readonly string[]): string => words.map(stripAccents).join('|');
const place = (words: readonly string[], word: string): number =>
  words.map(stripAccents).indexOf(word);

/** How names tell a part of a year, folded; the day of an export (« 2025-06-10 ») is none. */
const PERIODS: readonly {
  readonly pattern: RegExp;
  readonly read: (told: string) => Period;
}[] = [
  {
    pattern: RegExp(String.raw`(?<!\p{L})(${worded(SEASONS)})(?!\p{L})`, 'gu'),
    read: (told) => {
      const at = place(SEASONS, told);
      return { start: 1 + 3 * at, of: (year) => `${SEASONS[at]!} ${year}` };
    },
  },
  {
    pattern: RegExp(String.raw`(?<!\p{L})(${worded(MONTHS)})(?!\p{L})`, 'gu'),
    read: (told) => {
      const at = place(MONTHS, told);
      return { start: 1 + at, of: (year) => `${MONTHS[at]!} ${year}` };
    },
  },
  {
    pattern:
      /(?<=(?<!\d)(?:19|20)\d\d[-_. ])(0[1-9]|1[0-2])(?![-_. ]?\d)|(?<!\d|\d[-_. ])(0[1-9]|1[0-2])(?=[-_. ](?:19|20)\d\d(?!\d))/g,
    read: (told) => ({ start: Number(told), of: (year) => `${year}-${told}` }),
  },
  {
    pattern:
      /(?<!\p{L})(?:t|q|trim|trimestre)[-_ ]?([1-4])(?!\d)|(?<!\d)([1-4])(?:er|e|eme)?[-_ ]?trimestre/gu,
    read: (told) => ({ start: 3 * Number(told) - 2, of: (year) => `${year} T${told}` }),
  },
  {
    pattern:
      /(?<!\p{L})(?:s|semestre)[-_ ]?([12])(?!\d)|(?<!\d)([12])(?:er|e|eme)?[-_ ]?semestre/gu,
    read: (told) => ({ start: 6 * Number(told) - 5, of: (year) => `${year} S${told}` }),
  },
  {
    pattern: /(?<!\p{L})terme[-_ ]?([1-9])(?!\d)/gu,
    read: (told) => ({ start: Number(told), of: (year) => `${year} terme ${told}` }),
  },
];

/** The part of a year that a name tells, if it is one: « janvier-juin » is none. */
export function periodIn(name: string): Period | undefined {
  const folded = foldName(name);
  for (const { pattern, read } of PERIODS) {
    const told = new Set([...folded.matchAll(pattern)].map((match) => match[1] ?? match[2]!));
    if (told.size > 0) return told.size === 1 ? read([...told][0]!) : undefined;
  }
  return undefined;
}

/**
 * Editions that each tell another year, or another part of one, in the order of these; others in the order given.
 */
export function inTime(editions: readonly string[]): string[] {
  const years = new Map(editions.map((label) => [label, yearOf(label)]));
  const isAlone = (label: string): boolean =>
    editions.every((other) => other === label || years.get(other) !== years.get(label));
  const times = new Map(
    editions.map((label) => {
      const [year, start] = [years.get(label), isAlone(label) ? 0 : periodIn(label)?.start];
      return [label, year === undefined || start === undefined ? undefined : 12 * year + start];
    }),
  );
  const told = new Set(times.values());
  return told.has(undefined) || told.size < times.size
    ? [...editions]
    : [...editions].sort((one, other) => times.get(one)! - times.get(other)!);
}
