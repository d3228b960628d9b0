import type { CodedAnswer } from '../model/tags.js';
import { askedOf } from '../people.js';
import { chooseQuotes, type QuoteOptions } from './quotes.js';
import { subjectOf } from './subject.js';
import { type Woven, weave } from './weave.js';

/** Quotes among which those of the sentence are found: few fit, and a sentence or an answer may. */
const AMONG = { top: 200, kinds: ['fragment', 'sentence', 'answer'] } as const;

/** What the sentence is about. */
export interface Subject {
  /** The event, as a report names it; found in the title or the questions where it is not told. */
  readonly subject?: string | undefined;
  /** Title of the report. */
  readonly title?: string | undefined;
}

/**
 * The sentence of a report (`weave`), from answers.
 *
 * @param options as for quotes; `top` is how many the sentence holds at most.
 * @returns null where no quote fits.
 */
export function reportSentence(
  coded: readonly CodedAnswer[],
  { top, ...options }: QuoteOptions,
  { subject, title }: Subject,
): Woven | null {
  const questions = new Set(coded.flatMap(({ answer }) => [answer.question, askedOf(answer)]));
  const quotes = chooseQuotes(coded, { ...options, ...AMONG });
  return weave(quotes, subject ?? subjectOf([...questions], title), top);
}
