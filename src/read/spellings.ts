import type { Respondent } from '../model/survey.js';

/** Whoever chose options of closed questions. */
type Answered = Pick<Respondent, 'closed'>;

/** Options whose spelling differs by case or spaces alone are one: « Oui », « oui », « OUI ». */
export const anySpelling = (option: string): string =>
  option.toLowerCase().replace(/\s+/gu, ' ').trim();

const alike = (question: string, option: string): string => `${question}\0${anySpelling(option)}`;

/**
 * The same people, with one spelling for the options of a closed question that differ by case or spaces
 * alone: the most frequent over all of them, the first seen of those that are as frequent.
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
