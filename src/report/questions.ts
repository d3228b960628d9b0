import { spaced } from '../markup.js';
import { beginning } from '../messages/asked.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Analysis } from '../model/analysis.js';
import type { View } from './view.js';

/**
 * Wordings of the open questions in order of appearance, one that stands for another from an edition to
 * the next right after it.
 */
export function questionsInOrder({
  answers,
  comparison,
}: {
  readonly answers: readonly Pick<Analysis['answers'][number], 'question'>[];
  readonly comparison: Pick<Analysis['comparison'], 'reworded'>;
}): string[] {
  const questions = [...new Set(answers.map(({ question }) => question))];
  const together = (question: string): readonly string[] =>
    comparison.reworded.find((group) => group.includes(question)) ?? [];
  return [
    ...new Set(
      questions.flatMap((one) => [
        one,
        ...questions.filter((other) => together(one).includes(other)),
      ]),
    ),
  ];
}

/** Longer, a question takes more room than the quote above it. */
const LONG = 90;

/**
 * A question under a quote, where the quote comes first: as the study calls it, or as it was asked, by its beginning if
 * it is too long. The chapter on what was read and the list of answers have it whole.
 */
export const shortQuestion = (
  quote: Parameters<View['askedOf']>[0],
  { look, askedOf }: Pick<View, 'look' | 'askedOf'>,
): string => beginning(look.labels?.[quote.question] ?? askedOf(quote), LONG);

/** What questions are called. */
export type QuestionLabels = Pick<View, 'questionLabel'>;

/** Questions by their names, in a sentence: « Le repas ? » et « Le lieu ? ». */
export const questionsNamed = (
  questions: readonly string[],
  { questionLabel }: QuestionLabels,
): string => listed(questions.map((question) => quoted(spaced(questionLabel(question)))));
