import { slicer } from '../../ground/spans.js';
import type { Quote } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { foldName } from '../../names/names.js';
import { askedOf } from '../../people/people.js';
import { isSameName, isWholeName, nameAsked, otherThan, questionsOf } from '../subject.js';

/** What is said of the subject of a sentence. */
export interface Scope {
  /** Whether an answer may say something of it. */
  readonly holds: (one: TaggedAnswer) => boolean;
  /** Whether a quote of such an answer does. */
  readonly isOfIt: (quote: Quote, one: TaggedAnswer) => boolean;
}

const ALL: Scope = { holds: () => true, isOfIt: () => true };

/**
 * What is said of a subject: where the questions ask of it, or of the event that it is, their answers; where they ask
 * of something else, the sentences that name it before they say what it is.
 */
export function scopeOf(
  subject: string | undefined,
  tagged: readonly TaggedAnswer[],
  title?: string,
): Scope {
  if (subject === undefined) return ALL;
  const questions = questionsOf(tagged);
  const isIt = (name: string | null): boolean => name !== null && isSameName(name, subject);
  const isAsked = questions.some((question) => isIt(nameAsked(question)));
  const isOther = otherThan(subject, questions, title) !== null && !mayRename(subject, tagged);
  if (!isAsked && !isOther) return ALL;
  const asks = ({ answer }: TaggedAnswer): boolean => {
    const names = [answer.question, askedOf(answer)].map(nameAsked);
    return names.some(isIt) || (!isOther && names.every((name) => name === null));
  };
  const isNamed = namerOf(subject);
  return {
    holds: (one) => asks(one) || isNamed(one.answer.text),
    isOfIt: (quote, one) => asks(one) || isNamed(before(quote, one)),
  };
}

/**
 * Whether a subject may be another name of the event: one that no answer says, of what is as long as an event. « La
 * fête du livre » may, « la soirée du samedi », which is a part of one, may not.
 */
export const mayRename = (subject: string, tagged: readonly TaggedAnswer[]): boolean => {
  const isNamed = namerOf(subject);
  return isWholeName(subject) && !tagged.some(({ answer }) => isNamed(answer.text));
};

function namerOf(subject: string): (text: string) => boolean {
  const name = spaced(subject.replace(ARTICLE, ''));
  return (text) => spaced(text).includes(name);
}

const ARTICLE = /^\s*(?:les? |la |l['’])/iu;

const spaced = (text: string): string =>
  ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What stands in the sentence of a quote before it. */
function before({ start }: Quote, { answer, parse }: TaggedAnswer): string {
  const sentence = parse.sentences.findLast((one) => one.start <= start);
  return slicer(answer.text)({ start: sentence?.start ?? 0, end: start });
}
