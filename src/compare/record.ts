import type { Compared, Comparison } from '../model/comparison.js';

/** A comparison as it is written: a `Comparison` whose tones are found by their name (`positive`, `negative` …). */
export interface ComparisonRecord
  extends Omit<Comparison, 'remedies' | 'mix' | 'reworded' | 'worded' | 'sentiment'> {
  readonly sentiment: Readonly<Record<string, Compared>>;
}

/** A line of a question without the editions that did not ask it: nobody answering is no 0 %. */
export const whereAsked = (line: Compared): Compared => ({
  ...line,
  shares: line.shares.filter(({ of }) => of > 0),
});

/**
 * A comparison as `compare --format json` and `analyse.json` write it: a tone is found by its name;
 * remedies are told beside it, and which questions stand for each other in warnings.
 */
export const comparisonRecord = ({
  remedies: _,
  mix: __,
  reworded: ___,
  worded: ____,
  ...comparison
}: Comparison): ComparisonRecord => ({
  ...comparison,
  questionSentiment: comparison.questionSentiment.map((one) => ({
    ...one,
    feelings: one.feelings.map(whereAsked),
  })),
  closed: comparison.closed.map((one) => ({
    ...one,
    options: one.options.map(whereAsked),
    ...(one.good && { good: whereAsked(one.good) }),
  })),
  sentiment: Object.fromEntries(comparison.sentiment.map((line) => [line.id, line])),
});
