import { groupBy } from '../group-by.js';
import type { Respondent } from '../model/survey.js';
import { foldName } from '../names.js';
import { spellOutLetters } from './letters.js';
import { withOptionNames } from './renamed.js';

/** Whoever chose options of closed questions. */
type Answered = Pick<Respondent, 'closed'>;

/** Signs that join the two genders of a word, or stand for the one that does: `élu·e`, `élu-e`, `élu.e`, `élu/e`. */
const JOINED = /(?<=\p{L})[·•∙⋅‧./-](?=\p{L})/gu;
const BRACKETED = /(?<=\p{L})\((\p{L}{1,6})\)/gu;
/** The plural of both: `agent·e·s` is `agent·es`. */
const PLURAL = /(·\p{L}{1,5})·s(?!\p{L})/gu;

/**
 * What an option says whatever its spelling: no case, accents, kinds of apostrophe, dash or space, and one
 * way to write both genders. « Élu·e », « Elu-e » and « élu(e) » are one; « Élu » and « Élue » are others.
 */
export const optionKey = (option: string): string =>
  foldName(option)
    .replace(/[‐‑–—]/g, '-')
    .replace(BRACKETED, '·$1')
    .replace(JOINED, '·')
    .replace(PLURAL, '$1s');

const alike = (question: string, option: string): string => `${question}\0${optionKey(option)}`;

/**
 * The same people, with one spelling for the options of a closed question that are one (`optionKey`): the
 * most frequent over all of them, the first seen of those that are as frequent; among those that join genders
 * as most of the question's do, where some do.
 */
export function mergeSpellings<T extends Answered>(asked: readonly T[]): T[] {
  const people = spellOutLetters(asked);
  const counts = new Map<string, Map<string, number>>();
  for (const { closed } of people)
    for (const [question, options] of Object.entries(closed))
      for (const option of options) {
        const key = alike(question, option);
        const spellings = counts.get(key) ?? new Map<string, number>();
        counts.set(key, spellings.set(option, (spellings.get(option) ?? 0) + 1));
      }
  const signs = new Map(
    [...groupBy([...counts], ([key]) => questionOf(key))].map(([question, own]) => [
      question,
      usualSign(own.flatMap(([, spellings]) => [...spellings])),
    ]),
  );
  const labels = new Map(
    [...counts].map(([key, spellings]) => {
      const usual = [...spellings].filter(
        ([spelling]) => signOf(spelling) === signs.get(questionOf(key)),
      );
      return [key, mostFrequent(usual.length > 0 ? new Map(usual) : spellings)];
    }),
  );
  const nameOf = (question: string, option: string): string => labels.get(alike(question, option))!;
  return people.map((person) => ({ ...person, closed: withOptionNames(person.closed, nameOf) }));
}

const questionOf = (key: string): string => key.slice(0, key.indexOf('\0'));

/** The sign by which a spelling joins genders, `(` for brackets; none where it joins none. */
const signOf = (spelling: string): string | undefined =>
  /\p{L}(?:([·•∙⋅‧])\p{L}|(\()\p{L}{1,6}\))/u.exec(spelling)?.slice(1).find(Boolean);

/** That of most choices of a question. */
function usualSign(spellings: readonly (readonly [string, number])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const [spelling, n] of spellings) {
    const sign = signOf(spelling);
    if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + n);
  }
  return counts.size > 1 ? mostFrequent(counts) : undefined;
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const most = Math.max(...spellings.values());
  return [...spellings].find(([, n]) => n === most)![0];
}
