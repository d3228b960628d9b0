import { groupBy } from '../../src/group-by.js';
import type { Intent, SentimentLabel } from '../../src/model/tags.js';
import { seeded } from '../train/perceptron.js';
import type { Coded, ReadAnswer } from './answers.js';

/*
 * Several remarks in one answer, as people make them: two or three short answers to one question, put together. Those
 * who write answers to be coded say one thing in each.
 */

/** How many are made, and most tokens of an answer that goes into one. */
const [JOINED, SHORT] = [10_000, 25];
/** One in so many is of three answers. */
const OF_THREE = 4;

const bare = (text: string): string => text.replace(/\s*[.!]*\s*$/u, '');
const high = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const low = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** How people put remarks together, the commonest ways more often. */
const WAYS: readonly ((before: string, next: string) => string)[] = [
  (before, next) => `${bare(before)}. ${high(next)}`,
  (before, next) => `${bare(before)}. ${high(next)}`,
  (before, next) => `${bare(before)}. ${next}`,
  (before, next) => `${bare(before)} ! ${high(next)}`,
  (before, next) => `${bare(before)}, ${low(next)}`,
  (before, next) => `${bare(before)}, ${low(next)}`,
  (before, next) => `${before}\n${next}`,
  (before, next) => `${before}\n- ${next}`,
  (before, next) => `${bare(before)} / ${low(next)}`,
  (before, next) => `${bare(before)} - ${low(next)}`,
  (before, next) => `${bare(before)} + ${low(next)}`,
  (before, next) => `${bare(before)} et ${low(next)}`,
  (before, next) => `${bare(before)} ; ${low(next)}`,
];

/** Made-up answers that have every theme and intent of theirs, and both sides where theirs are not of one. */
export function joined(
  answers: readonly ReadAnswer[],
  read: (coded: Coded) => ReadAnswer,
): ReadAnswer[] {
  const random = seeded(50);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const short = answers.filter(isShort).map(({ coded }) => coded);
  const byQuestion = groupBy(short, ({ question }) => question);
  return Array.from({ length: JOINED }, (_, at) => {
    const first = pick(short);
    const beside = byQuestion.get(first.question)!;
    const rest = Array.from({ length: at % OF_THREE === 0 ? 2 : 1 }, () => pick(beside));
    return read(rest.reduce((before, next) => together(before, next, pick(WAYS)), first));
  });
}

/** One that is coded in full, says something and fits in a line. */
const isShort = ({ coded, informative, labelReading }: ReadAnswer): boolean =>
  informative &&
  coded.sentiment !== undefined &&
  coded.intent !== undefined &&
  !coded.intent.includes('sans-contenu') &&
  labelReading.parse.tokens.length <= SHORT &&
  !coded.text.includes('\n');

function together(before: Coded, next: Coded, way: (typeof WAYS)[number]): Coded {
  const themes = (lexicon: 'evenement' | 'numerique') =>
    before[lexicon] && next[lexicon]
      ? { [lexicon]: [...new Set([...before[lexicon], ...next[lexicon]])] }
      : {};
  return {
    ...(before.question === undefined ? {} : { question: before.question }),
    text: way(before.text, next.text),
    ...themes('evenement'),
    ...themes('numerique'),
    sentiment: toneOf([before.sentiment, next.sentiment]),
    intent: [...new Set<Intent>([...(before.intent ?? []), ...(next.intent ?? [])])],
  };
}

/** What judges nothing takes nothing from what does. */
function toneOf(tones: readonly (SentimentLabel | undefined)[]): SentimentLabel {
  const [praises, blames] = (['positive', 'negative'] as const).map((side) =>
    tones.some((tone) => tone === side || tone === 'mixed'),
  );
  if (praises && blames) return 'mixed';
  return praises ? 'positive' : blames ? 'negative' : 'neutral';
}
