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
  readonly address: number;
  readonly boolean: number;
  /** Mean number of words. */
  readonly words: number;
  /** Four words or more. */
  readonly long: number;
  /** Some value holds the end of a sentence inside it, or a line break. */
  readonly sentences: boolean;
}

const NUMBER = /^-?\d{1,15}([.,]\d+)?\s?%?$/;
const DATE =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([T ,-]+\s*\d{1,2}[:h]\d{2}.*)?$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const PHONE = /^(\+|00)?\d{1,3}?[\s.-]?\(?\d\)?([\s.-]?\d{2}){4}$/;
const IP = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,7})$/i;

/** Ticks and yes or no, in the words of the tools. */
const YES: ReadonlySet<string> = new Set([
  'x',
  'oui',
  'yes',
  'y',
  'true',
  'vrai',
  '1',
  'checked',
  'coché',
  'selected',
]);
const NO: ReadonlySet<string> = new Set([
  'non',
  'no',
  'n',
  'false',
  'faux',
  '0',
  'unchecked',
  'non coché',
  'not selected',
]);

export const isYes = (value: string): boolean => YES.has(value.trim().toLowerCase());
export const isNo = (value: string): boolean => NO.has(value.trim().toLowerCase());

/** Longest value that a pattern is tried on: dates and addresses are short. */
const SHORT = 80;

/** Different values of a column → how often, in order of first sight. Values are trimmed; empty ones do not count. */
export function countValues(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    const trimmed = value.trim();
    if (trimmed !== '') counts.set(trimmed, (counts.get(trimmed) ?? 0) + 1);
  }
  return counts;
}

/** Measures a column. */
export function measure(values: Iterable<string>): Facts {
  const counts = countValues(values);
  const all = [...counts];
  const filled = all.reduce((sum, [, n]) => sum + n, 0);
  const share = (is: (value: string) => boolean): number =>
    filled === 0 ? 0 : all.reduce((sum, [value, n]) => sum + (is(value) ? n : 0), 0) / filled;
  const short = (pattern: RegExp) => share((value) => value.length <= SHORT && pattern.test(value));
  const words = new Map(all.map(([value]) => [value, value.split(/\s+/).length]));
  const totalWords = all.reduce((sum, [value, n]) => sum + words.get(value)! * n, 0);
  return {
    filled,
    counts,
    number: short(NUMBER),
    date: short(DATE),
    email: short(EMAIL),
    phone: short(PHONE),
    address: short(IP),
    boolean: share((value) => isYes(value) || isNo(value)),
    words: filled === 0 ? 0 : totalWords / filled,
    long: share((value) => words.get(value)! >= 4),
    sentences: all.some(([value]) => /[.!?…]\s|\n/.test(value)),
  };
}
