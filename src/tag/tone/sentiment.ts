import type { Expectation, SentimentLabel, SentimentTag } from '../../model/tags.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import { type Clause, within } from '../clauses.js';
import { TONE } from './constants.js';
import { type Feelings, isSilent, netOf, proofOf } from './valued.js';

/** The tone of what tells none. */
export const NO_TONE = { label: 'neutral', score: 0, evidence: [] } as const satisfies SentimentTag;

/** The other side of each. */
export const AGAINST: Readonly<Partial<Record<SentimentLabel, SentimentLabel>>> = {
  positive: 'negative',
  negative: 'positive',
};

/**
 * Sums up values and the question's expectation, which weighs less the more clauses speak for
 * themselves. Score = (praise − blame) / (praise + blame + 0.5); label « mixed » when both are said
 * and the weaker side comes near the stronger.
 */
export function summarise(feelings: Feelings, expects: Expectation): SentimentTag {
  const evidence = softened(feelings.values)
    .filter(({ value }) => value !== 0)
    .map((one) => ({ ...proofOf(one), value: roundedScore(one.value) }));
  const said = sums(evidence.map(({ value }) => Math.sign(value) * Math.abs(value) ** TONE.power));
  const prior = priorOf(feelings, said, expects);
  const praise = said.praise + Math.max(0, prior);
  const blame = said.blame + Math.max(0, -prior);
  const score = roundedScore((praise - blame) / (praise + blame + TONE.smoothing));
  if (isTurned(feelings, expects)) return { label: 'mixed', score, evidence };
  const both = Math.min(said.praise, said.blame) >= TONE.said;
  const label = labelOfSums(praise, blame);
  return { label: label === 'mixed' && !both ? sideOf(praise, blame) : label, score, evidence };
}

/** « Un peu lent, mais délicieux »: what is only a little so weighs as what is conceded, beside clear praise. */
function softened(values: Feelings['values']): Feelings['values'] {
  if (!values.some(({ value }) => value >= TONE.said)) return values;
  return values.map((valued) =>
    valued.value < 0 && valued.rules.includes('diminisher')
      ? { ...valued, value: valued.value * TONE.concession }
      : valued,
  );
}

/**
 * What the question adds: all of its expectation where a clause says nothing by itself, less where
 * each does, less again where all that is said goes against it; nothing to bare requests.
 */
function priorOf(
  { clauses, valuesIn, requests }: Feelings,
  { praise, blame }: { praise: number; blame: number },
  expects: Expectation,
): number {
  if (clauses.length > 0 && requests.size === clauses.length) return 0;
  const silent = clauses.filter((clause) => isSilent(valuesIn(clause)) && !requests.has(clause));
  const free = silent.length / clauses.length || 0;
  const prior = TONE.prior[expects] * (free > 0 ? 1 : TONE.priorLeft);
  const [along, against] = prior > 0 ? [praise, blame] : [blame, praise];
  if (along >= TONE.least || against < TONE.said) return prior;
  return prior * (TONE.priorAgainst + (1 - TONE.priorAgainst) * free);
}

/**
 * « Bien placé, en revanche lit inconfortable »: a contrast between praise and blame, both clear.
 * Where praise is expected, « court mais utile » praises.
 */
function isTurned({ clauses, valuesIn }: Feelings, expects: Expectation): boolean {
  const net = (clause: Clause | undefined): number => (clause ? netOf(valuesIn(clause)) : 0);
  const praised = asksWhatWasLiked(expects);
  if (!praised && clauses.some((clause) => isBalanced(clause, valuesIn(clause)))) return true;
  return clauses.some((clause, index) => {
    if (clause.opening === 'plain') return false;
    const [before, after] = [net(clauses[index - 1]), net(clause)];
    if (before * after >= 0 || (praised && before < 0)) return false;
    return Math.min(Math.abs(before), Math.abs(after)) >= TONE.said;
  });
}

/** « Belle équipe, lieu pourri », « bel accueil, dommage pour le son »: two sides that disagree. */
function isBalanced({ segments }: Clause, own: Feelings['values']): boolean {
  if (segments.length !== 2) return false;
  const nets = segments.map((segment) => netOf(own.filter(({ at }) => within(at, segment))));
  return Math.max(...nets) >= TONE.balanced && Math.min(...nets) <= -TONE.said;
}

/** The label of two sums of values. */
export function labelOfSums(praise: number, blame: number): SentimentLabel {
  const strong = Math.max(praise, blame);
  if (strong < TONE.least) return 'neutral';
  if (Math.min(praise, blame) >= TONE.mixed * strong) return 'mixed';
  return sideOf(praise, blame);
}

const sideOf = (praise: number, blame: number): SentimentLabel =>
  praise > blame ? 'positive' : 'negative';

/** One label of several: mixed where both signs are told, in one of them or in two; neutral where none takes side. */
export function overall(labels: readonly SentimentLabel[]): SentimentLabel {
  const [good, bad] = [labels.includes('positive'), labels.includes('negative')];
  if (labels.includes('mixed') || (good && bad)) return 'mixed';
  if (good) return 'positive';
  return bad ? 'negative' : 'neutral';
}

/** Values above and below zero, each summed, both positive. */
export function sums(values: readonly number[]): { praise: number; blame: number } {
  let [praise, blame] = [0, 0];
  for (const value of values) {
    if (value > 0) praise += value;
    else blame -= value;
  }
  return { praise, blame };
}

/** A score as it is written: -1 to 1, three decimals. */
export const roundedScore = (value: number): number =>
  Math.round(Math.max(-1, Math.min(1, value)) * 1000) / 1000;

/**
 * A sentiment whose score is 0 leans by next to nothing to its own side; a mixed one, whose sides weigh the
 * same, to `lean`, or else to what it says last. The sign of a score is used.
 */
export function withSide<T extends SentimentTag>(sentiment: T, lean = 0): T {
  const { label, score, evidence } = sentiment;
  if (label === 'neutral' || score !== 0) return sentiment;
  const last = evidence.findLast(({ value }) => value !== 0)?.value ?? -1;
  const sign = label === 'mixed' ? Math.sign(lean || last) : label === 'positive' ? 1 : -1;
  return { ...sentiment, score: sign / 1000 };
}
