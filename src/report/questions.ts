import { compareWordings } from '../compare/wording.js';
import { groupBy } from '../group-by.js';
import type { TaggedAnswer } from '../model/tags.js';

/**
 * Wordings of the open questions in order of appearance, a wording that takes the place of another from
 * one edition to the next right after it: near it, as the comparison judges, and never asked beside it.
 */
export function questionsInOrder(
  answers: readonly Pick<TaggedAnswer, 'question' | 'edition'>[],
): string[] {
  const editions = new Map(
    [...groupBy(answers, ({ question }) => question)].map(([question, own]) => [
      question,
      new Set(own.map(({ edition }) => edition)),
    ]),
  );
  const replaces = (one: string, other: string): boolean =>
    [...editions.get(one)!].every((edition) => !editions.get(other)!.has(edition)) &&
    compareWordings(one, other) !== 'different';
  const questions = [...editions.keys()];
  const placed = new Set<string>();
  return questions.flatMap((question) => {
    if (placed.has(question)) return [];
    const group = questions.filter(
      (other) => !placed.has(other) && (other === question || replaces(question, other)),
    );
    for (const one of group) placed.add(one);
    return group;
  });
}
