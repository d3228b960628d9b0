import type { ResponseRate } from '../model/comparison.js';
import type { Part } from './people.js';
import { shareOf } from './table.js';

/**
 * For each open question, the respondents of each edition that asked it who gave an answer that counts.
 * An edition in which nobody answered a question is taken not to have asked it. How many people were
 * invited to answer is in no file.
 */
export function responseRates(parts: readonly Part[]): ResponseRate[] {
  const answered = parts.map(({ label, people }) => {
    const counts = new Map<string, number>();
    for (const { answers } of people) {
      for (const question of new Set(answers.map((one) => one.question))) {
        counts.set(question, (counts.get(question) ?? 0) + 1);
      }
    }
    return { label, of: people.length, counts };
  });
  const questions = [...new Set(answered.flatMap(({ counts }) => [...counts.keys()]))].sort();
  return questions.map((question) => ({
    question,
    shares: answered.flatMap(({ label, of, counts }) => {
      const people = counts.get(question);
      return people === undefined ? [] : [shareOf({ edition: label, people, of })];
    }),
  }));
}
