import { QUALITIES } from './scales-written.js';

/** A word without the marks of gender and number. */
const base = (word: string): string => word.replace(/(?:e?s?|x)$/, '');

/** From this length a word is told by its beginning (« difficilement »), and with one slip of the pen. */
const SURE = 6;

const GOOD_BASES: ReadonlySet<string> = new Set(QUALITIES.good.map(base));
const BAD_BASES: ReadonlySet<string> = new Set(QUALITIES.bad.map(base));

const LETTERS = /\p{L}+/gu;

const says = (text: string, bases: ReadonlySet<string>): boolean =>
  (text.match(LETTERS) ?? []).some((word) => isOf(word, bases));

const isOf = (word: string, bases: ReadonlySet<string>): boolean =>
  bases.has(base(word)) ||
  [...bases].some((known) => known.length >= SURE && word.startsWith(known));

export const isGood = (text: string): boolean => says(text, GOOD_BASES);
export const isBad = (text: string): boolean => says(text, BAD_BASES);

const LONG: readonly string[] = [...QUALITIES.spelt, ...QUALITIES.good, ...QUALITIES.bad].filter(
  ({ length }) => length >= SURE,
);

/** A text whose long words are those of scales where they are one slip away from them: « satifait », « moyenement ». */
export const withoutSlips = (text: string): string =>
  text.replace(LETTERS, (word) => {
    const isTold =
      QUALITIES.spelt.includes(word) || isOf(word, GOOD_BASES) || isOf(word, BAD_BASES);
    if (isTold || word.length < SURE - 1) return word;
    return LONG.find((known) => isSlip(base(word), base(known))) ?? word;
  });

/** Whether at most one letter is missing, added, changed, or has changed places with the next. */
function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start += 1;
  let end = 0;
  const room = Math.min(written.length, meant.length) - start;
  while (end < room && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [left, right] = [
    written.slice(start, written.length - end),
    meant.slice(start, meant.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return start > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
