import { countEach } from '../group-by.js';
import { foldName } from '../names.js';
import { isBeside } from './beside.js';

/** What people type for short, and the word that it stands for. Folded (names.ts). */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['o', 'oui'],
  ['n', 'non'],
]);

const YES_OR_NO: ReadonlySet<string> = new Set([...WORDS].flat());

/**
 * « O » and « N » spelt out, where others answered the same question in words, and with nothing but yes or no:
 * as they are spelt most often.
 *
 * @param chosen every choice of one question.
 */
export function lettersSpeltOut(chosen: readonly string[]): Map<string, string> {
  const counts = countEach(chosen);
  const different = [...counts.keys()];
  const letters = different.filter((option) => WORDS.has(foldName(option)));
  const words = different.filter((option) => [...WORDS.values()].includes(foldName(option)));
  const isYesOrNo = different.every((one) => YES_OR_NO.has(foldName(one)) || isBeside(one));
  if (letters.length === 0 || words.length === 0 || !isYesOrNo) return new Map();
  const most = (some: readonly string[]): string | undefined =>
    some.toSorted((a, b) => counts.get(b)! - counts.get(a)!)[0];
  const usual = most(words)!;
  const isCapital = usual.charAt(0) !== usual.charAt(0).toLowerCase();
  return new Map(
    letters.map((letter) => {
      const word = WORDS.get(foldName(letter))!;
      const spelt = isCapital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
      return [letter, most(words.filter((one) => foldName(one) === word)) ?? spelt];
    }),
  );
}
