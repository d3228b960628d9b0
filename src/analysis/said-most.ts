import type { SaidMost } from '../model/analysis.js';
import type { TaggedAnswer } from '../model/tags.js';
import { areFew } from '../people/privacy.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { countsOf } from '../words/counts.js';

/** Words told of a question. */
const MOST = 8;

/**
 * What the most people say in answer to each question, as the clouds count words; not what fewer people say than
 * the privacy threshold in answers that tell no secret. All who say a word count, as in « Ce qui a marqué ».
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
    const shown = new Set(
      countsOf(own.filter(tellsNoSecret), stopWords)
        .filter(({ people }) => !areFew(people, threshold))
        .map(({ text }) => text.toLowerCase()),
    );
    const words = countsOf(own, stopWords)
      .filter(({ text }) => shown.has(text.toLowerCase()))
      .slice(0, MOST)
      .map(({ text, people }) => ({ text, people }));
    return words.length > 0 ? [{ question, words }] : [];
  });
