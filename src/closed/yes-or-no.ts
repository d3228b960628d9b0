import { countEach } from '../ground/group-by.js';
import { foldName } from '../names/names.js';
import { isBeside } from './beside.js';
import { isNo, isTick, isYes } from './values.js';

/** The word that an answer stands for, be it typed for short or written by a program; undefined for others. */
const wordOf = (option: string): 'oui' | 'non' | undefined => {
  if (isTick(option)) return undefined;
  return isYes(option) ? 'oui' : isNo(option) ? 'non' : undefined;
};

/**
 * « O », `1`, `false` spelt out, where others answered the same question in words, and with nothing but yes or
 * no: as they are spelt most often.
 *
 * @param chosen every choice of one question.
 */
export function yesAndNoSpeltOut(chosen: readonly string[]): Map<string, string> {
  const counts = countEach(chosen);
  const answers = [...counts.keys()].filter((option) => !isBeside(option));
  const words = answers.filter((option) => foldName(option) === wordOf(option));
  const others = answers.filter((option) => foldName(option) !== wordOf(option));
  if (words.length === 0 || others.some((option) => wordOf(option) === undefined)) return new Map();
  const most = (some: readonly string[]): string | undefined =>
    some.toSorted((a, b) => counts.get(b)! - counts.get(a)!)[0];
  const usual = most(words)!;
  const isCapital = usual.charAt(0) !== usual.charAt(0).toLowerCase();
  return new Map(
    others.map((option) => {
      const word = wordOf(option)!;
      const spelt = isCapital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
      return [option, most(words.filter((one) => foldName(one) === word)) ?? spelt];
    }),
  );
}
