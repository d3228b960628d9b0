import type { SaidMost } from '../model/analysis.js';
import type { TaggedAnswer } from '../model/tags.js';
import { areFew } from '../privacy.js';
import { countsOf } from '../words/counts.js';

/** Words told of a question. */
const MOST = 8;

/**
 * What the most people say in answer to each question, as the clouds count words; not what fewer people say than
 * the privacy threshold.
 *
 * @param tagged answers of one edition.
 * @param options.questions in the order of their results.
 */
export const saidMostIn = (
  tagged: readonly TaggedAnswer[],
  {
    questions,
    stopWords,
    threshold,
  }: {
    readonly questions: readonly string[];
    readonly stopWords: ReadonlySet<string>;
    readonly threshold: number;
  },
): SaidMost[] =>
  questions.flatMap((question) => {
    const own = tagged.filter(({ answer }) => answer.question === question);
    const words = countsOf(own, stopWords)
      .filter(({ people }) => !areFew(people, threshold))
      .slice(0, MOST)
      .map(({ text, people }) => ({ text, people }));
    return words.length > 0 ? [{ question, words }] : [];
  });
