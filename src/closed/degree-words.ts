import { QUALITIES } from './scales-written.js';

/** A word without the marks of gender and number. */
const base = (word: string): string => word.replace(/(?:e?s?|x)$/, '');

/** From this length a word is told by its beginning (« difficilement »), and with one slip of the pen. */
const SURE = 6;

/** Words that say one thing. */
interface Said {
  readonly bases: ReadonlySet<string>;
  /** The bases that tell a word by its beginning. */
  readonly sure: readonly string[];
}

function saidBy(words: readonly string[]): Said {
  const bases = new Set(words.map(base));
  return { bases, sure: [...bases].filter(({ length }) => length >= SURE) };
}

const [GOOD, BAD] = [saidBy(QUALITIES.good), saidBy(QUALITIES.bad)];

const LETTERS = /\p{L}+/gu;

const says = (text: string, { bases, sure }: Said): boolean =>
  (text.match(LETTERS) ?? []).some(
    (word) => bases.has(base(word)) || sure.some((known) => word.startsWith(known)),
  );

export const isGood = (text: string): boolean => says(text, GOOD);
export const isBad = (text: string): boolean => says(text, BAD);

const SPELT: ReadonlySet<string> = new Set(QUALITIES.spelt);

/** Whether a word is a quality that scales grade, or says how much of it. */
export const tellsDegree = (word: string): boolean =>
  isGood(word) || isBad(word) || SPELT.has(word);

const LONG = [...QUALITIES.spelt, ...QUALITIES.good, ...QUALITIES.bad]
  .filter(({ length }) => length >= SURE)
  .map((word) => ({ word, base: base(word) }));

/** A text whose long words are those of scales where they are one slip away from them: « satifait », « moyenement ». */
export const withoutSlips = (text: string): string =>
  text.replace(LETTERS, (word) => {
    if (word.length < SURE - 1 || tellsDegree(word)) return word;
    const written = base(word);
    return LONG.find((known) => isSlip(written, known.base))?.word ?? word;
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
