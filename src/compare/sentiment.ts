import type { Compared } from '../model/comparison.js';
import type { SentimentLabel } from '../model/tags.js';
import { overall } from '../tag/tone/sentiment.js';
import { asksForDeeds, asksForPlans } from '../wording/manner/plans.js';
import type { Pairing } from './pairing.js';
import type { Part, Person } from './people.js';
import type { AskedRate } from './rates.js';
import { type IdsOf, type Line, type Pending, speakerLines, testTogether } from './test-lines.js';

/** Lines of people by feeling, in order, with what the reader sees. */
export const FEELING_LINES: readonly { readonly id: SentimentLabel; readonly label: string }[] = [
  { id: 'positive', label: 'Positive' },
  { id: 'negative', label: 'Négative' },
  { id: 'mixed', label: 'Partagée' },
  { id: 'neutral', label: 'Neutre' },
];

/** People by overall feeling, out of those with an answer that counts; each stands in one line. */
export const sentimentLines = (parts: readonly Part[]): Line[] =>
  speakerLines(FEELING_LINES, parts, (person) => [feelingOf(person)]);

/**
 * A person’s overall feeling, from the labels of what they wrote. Scores are not averaged: praise under one
 * question and blame under another would cancel out.
 */
export const feelingOf = ({ answers }: Person): SentimentLabel =>
  overall(answers.map(({ sentiment }) => sentiment));

/** What is felt in the answers to a question, and the names that it goes by. */
interface Felt extends Pick<AskedRate, 'question' | 'names'> {
  readonly feelings: readonly Compared[];
}

/**
 * Of the people who answer a question, how many feel what in what they write there. Where one question asks for
 * praise and another for faults, nearly everybody is of mixed feelings, whatever changes. A question that one part
 * alone asks is set against none, one that asks for plans has no tone of its own, and one that is asked alone would
 * only say again what all answers do.
 */
export function testQuestionSentiment(
  parts: readonly Part[],
  asked: readonly AskedRate[],
  pairing: Pairing,
): Pending<Felt[]> {
  const own = asked.length < 2 ? [] : asked.filter((one) => isFelt(one, parts));
  return testFeelings(
    own.map(({ question, names }) => ({ question, names })),
    ({ names }) => speakerLines(FEELING_LINES, parts, feelingTo(names)),
    pairing,
  );
}

/** What is felt of each of some things, all in one table. */
export function testFeelings<T>(
  things: readonly T[],
  linesOf: (thing: T) => Line[],
  pairing: Pairing,
): Pending<(T & { readonly feelings: readonly Compared[] })[]> {
  const { tests, conclude } = testTogether(
    things.map((thing) => ({ lines: linesOf(thing), pairing })),
  );
  return {
    tests,
    conclude: (family) => {
      const feelings = conclude(family);
      return things.map((thing, at) => ({ ...thing, feelings: feelings[at]! }));
    },
  };
}

/** Whether two parts at least ask a question, and no wording of it asks what people will do. */
function isFelt({ names, shares }: AskedRate, parts: readonly Part[]): boolean {
  const answers = parts.flatMap(({ people }) => people.flatMap((person) => person.answers));
  const own = answers.filter(({ question }) => names.has(question));
  const wordings = [...new Set(own.map(({ question, asked = question }) => asked))];
  return shares.length > 1 && !wordings.some((one) => asksForPlans(one) || asksForDeeds(one));
}

/** The one feeling of a person in answer to a question, by its names; none of a person who does not answer it. */
export const feelingTo =
  (names: ReadonlySet<string>): IdsOf =>
  (person) => {
    const answers = person.answers.filter(({ question }) => names.has(question));
    return answers.length > 0 ? [feelingOf({ ...person, answers })] : undefined;
  };
