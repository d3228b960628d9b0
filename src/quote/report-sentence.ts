import type { Quote } from '../model/quote.js';
import type { TaggedAnswer } from '../model/tags.js';
import { inTime } from '../names.js';
import { answerKey } from '../people.js';
import { meet } from '../spans.js';
import { adjectivesIn } from './adjectives.js';
import { chooseQuotes, type QuoteOptions } from './quotes.js';
import { type Named, questionsOf, subjectOf } from './subject.js';
import { type Woven, weave, weaveAdjectives } from './weave.js';
import { mayMock } from './worth/tone.js';

/** Quotes among which those of the sentence are found: few fit, and a sentence or an answer may. */
const AMONG = { top: 200, kinds: ['fragment', 'sentence', 'answer'] } as const;

/**
 * The sentence of a report (`weave`), from answers: those of the last edition, as it says what the event is
 * « aujourd’hui », unless another is asked for.
 *
 * @param options as for quotes; `top` is how many the sentence holds at most.
 * @returns null where no quote fits.
 */
export function reportSentence(
  tagged: readonly TaggedAnswer[],
  { top, ...options }: QuoteOptions,
  { subject, title }: Named,
): Woven | null {
  const edition = options.edition ?? lastOf(tagged);
  const chosen = { ...options, ...AMONG, ...(edition !== undefined && { edition }) };
  const answers = new Map(tagged.map((one) => [answerKey(one.answer), one]));
  const gladIn = (said: readonly TaggedAnswer[]): Quote[] =>
    chooseQuotes(said, { ...chosen, subject, title }).filter(
      (quote) => !isBlaming(quote, answers.get(answerKey(quote))),
    );
  const named = subject ?? subjectOf(questionsOf(tagged), title);
  return (
    weave(gladIn(tagged), named, top) ??
    weaveAdjectives(
      gladIn(tagged.flatMap(adjectivesIn)).map((quote) => inItsList(quote, answers)),
      named,
      top,
    )
  );
}

/** An adjective out of a list is a fragment of it, which is its sentence where nothing personal is in it. */
function inItsList(quote: Quote, answers: ReadonlyMap<string, TaggedAnswer>): Quote {
  const whole = answers.get(answerKey(quote));
  if (!whole || whole.parse.tokens.length === 1) return quote;
  const sentence = whole.tags.personal.length === 0 ? whole.answer.text : quote.sentence;
  return { ...quote, kind: 'fragment', sentence };
}

const lastOf = (tagged: readonly TaggedAnswer[]): string | undefined =>
  inTime([...new Set(tagged.map(({ answer }) => answer.edition))]).at(-1);

/** Whether a quote may be irony, or any word of it is evidence of blame, however much more praises. */
const isBlaming = (quote: Quote, tagged: TaggedAnswer | undefined): boolean =>
  tagged !== undefined &&
  (mayMock(tagged.tags.sentiment) ||
    tagged.tags.sentiment.evidence.some((one) => one.value < 0 && meet(one, quote)));
