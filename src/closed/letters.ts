import { countEach, groupBy } from '../group-by.js';
import type { Respondent } from '../model/survey.js';
import { foldName } from '../names.js';
import { isBeside } from './beside.js';
import { withOptionNames } from './renamed.js';

type Answered = Pick<Respondent, 'closed'>;

/** What people type for short, and the word that it stands for. Folded (names.ts). */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['o', 'oui'],
  ['n', 'non'],
]);

const YES_OR_NO: ReadonlySet<string> = new Set([...WORDS].flat());

/**
 * The same people, with « O » and « N » spelt out where others answered the same question in words, and with
 * nothing but yes or no: as they are spelt most often.
 */
export function spellOutLetters<T extends Answered>(people: readonly T[]): T[] {
  const said = people.flatMap(({ closed }) =>
    Object.entries(closed).flatMap(([question, options]) =>
      options.map((option) => ({ question, option })),
    ),
  );
  const spelt = new Map(
    [...groupBy(said, ({ question }) => question)].flatMap(([question, own]) => {
      const words = wordsFor(own.map(({ option }) => option));
      return words ? [[question, words] as const] : [];
    }),
  );
  if (spelt.size === 0) return [...people];
  return people.map((person) => ({
    ...person,
    closed: withOptionNames(
      person.closed,
      (question, option) => spelt.get(question)?.get(foldName(option)) ?? option,
    ),
  }));
}

/** The word for each letter, in a question that was answered by both; undefined elsewhere. */
function wordsFor(options: readonly string[]): ReadonlyMap<string, string> | undefined {
  const counts = countEach(options);
  const different = [...counts.keys()];
  const folded = new Set(different.map(foldName));
  const words = different.filter((option) => [...WORDS.values()].includes(foldName(option)));
  const isMixed = [...WORDS.keys()].some((letter) => folded.has(letter)) && words.length > 0;
  if (!isMixed || !different.every((one) => YES_OR_NO.has(foldName(one)) || isBeside(one)))
    return undefined;
  const usual = words.reduce((a, b) => (counts.get(b)! > counts.get(a)! ? b : a));
  const capital = usual.charAt(0) !== usual.charAt(0).toLowerCase();
  return new Map(
    [...WORDS].map(([letter, word]) => {
      const own = words.filter((one) => foldName(one) === word);
      const most = own.reduce((a, b) => (counts.get(b)! > counts.get(a)! ? b : a), own[0] ?? '');
      return [letter, most || (capital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word)];
    }),
  );
}
