import type { Respondent } from '../model/survey.js';
import { foldName } from '../names.js';

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
 * most frequent over all of them, the first seen of those that are as frequent.
 */
export function mergeSpellings<T extends Answered>(people: readonly T[]): T[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { closed } of people)
    for (const [question, options] of Object.entries(closed))
      for (const option of options) {
        const key = alike(question, option);
        const spellings = counts.get(key) ?? new Map<string, number>();
        counts.set(key, spellings.set(option, (spellings.get(option) ?? 0) + 1));
      }
  const labels = new Map([...counts].map(([key, spellings]) => [key, mostFrequent(spellings)]));
  return people.map((person) => ({ ...person, closed: relabelled(person.closed, labels) }));
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const most = Math.max(...spellings.values());
  return [...spellings].find(([, n]) => n === most)![0];
}

const relabelled = (
  closed: Answered['closed'],
  labels: ReadonlyMap<string, string>,
): Answered['closed'] =>
  Object.fromEntries(
    Object.entries(closed).map(([question, options]) => [
      question,
      [...new Set(options.map((option) => labels.get(alike(question, option))!))],
    ]),
  );
