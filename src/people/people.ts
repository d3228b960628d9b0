import type { Answer, Respondent } from '../model/survey.js';
import type { Tags } from '../model/tags.js';

/** Who gave an answer, across editions: an id is unique within its edition alone. */
export const personKey = ({ edition, id }: Pick<Respondent, 'edition' | 'id'>): string =>
  JSON.stringify([edition, id]);

/** Which answer it is, across editions: `id/n` is unique within its edition alone. */
export const answerKey = ({ edition, answer }: Pick<Answer, 'edition' | 'answer'>): string =>
  JSON.stringify([edition, answer]);

/** The people who gave some answers, by their keys. */
export const peopleIn = (
  tagged: readonly { readonly answer: Pick<Answer, 'edition' | 'id'> }[],
): Set<string> => new Set(tagged.map(({ answer }) => personKey(answer)));

/** Whether an answer counts: it says something, and is no copy of another. */
export const isCounted = ({
  answer,
  tags,
}: {
  readonly answer: Pick<Answer, 'duplicateOf'>;
  readonly tags: Pick<Tags, 'informative'>;
}): boolean => tags.informative && answer.duplicateOf === undefined;

/** What an answer is read by: the words that its file asks in. */
export const askedOf = ({
  question,
  asked = question,
}: Pick<Answer, 'question' | 'asked'>): string => asked;

/** In what words what is quoted was asked, by the answers that it comes from: an edition may have its own. */
export function wordingsIn(
  answers: readonly Pick<Answer, 'edition' | 'answer' | 'question' | 'asked'>[],
): (quote: Pick<Answer, 'edition' | 'answer' | 'question'>) => string {
  const own = new Map(
    answers.flatMap((one) => (one.asked === undefined ? [] : [[answerKey(one), one.asked]])),
  );
  return (quote) => own.get(answerKey(quote)) ?? quote.question;
}

/** Options that a person chose; undefined where the question was not put or left empty. */
export const chosenBy = (
  { closed }: Pick<Respondent, 'closed'>,
  question: string,
): readonly string[] | undefined =>
  Object.hasOwn(closed, question) ? closed[question] : undefined;
