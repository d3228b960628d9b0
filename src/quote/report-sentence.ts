import type { Quote } from '../model/quote.js';
import type { CodedAnswer } from '../model/tags.js';
import { askedOf } from '../people.js';
import { chooseQuotes, type QuoteOptions } from './quotes.js';
import { type Named, subjectOf } from './subject.js';
import { type Woven, weave } from './weave.js';

/** Quotes among which those of the sentence are found: few fit, and a sentence or an answer may. */
const AMONG = { top: 200, kinds: ['fragment', 'sentence', 'answer'] } as const;

/**
 * The sentence of a report (`weave`), from answers.
 *
 * @param options as for quotes; `top` is how many the sentence holds at most.
 * @returns null where no quote fits.
 */
export function reportSentence(
  coded: readonly CodedAnswer[],
  { top, ...options }: QuoteOptions,
  { subject, title }: Named,
): Woven | null {
  const questions = new Set(coded.flatMap(({ answer }) => [answer.question, askedOf(answer)]));
  const quotes = chooseQuotes(coded, { ...options, ...AMONG, subject, title });
  const answers = new Map(coded.map((one) => [one.answer.answer, one]));
  const glad = quotes.filter((quote) => !isBlaming(quote, answers.get(quote.answer)));
  return weave(glad, subject ?? subjectOf([...questions], title), top);
}

/** Whether any word of a quote is evidence of blame, however much more praises. */
const isBlaming = ({ start, end }: Quote, coded: CodedAnswer | undefined): boolean =>
  coded?.tags.sentiment.evidence.some(
    (one) => one.value < 0 && one.start < end && one.end > start,
  ) ?? false;
