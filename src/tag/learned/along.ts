import { holds } from '../../ground/spans.js';
import type { SentimentEvidence, SentimentLabel, SentimentTag } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { byClause } from '../clauses.js';
import { judgesEachApart } from '../plain/each-apart.js';
import { TONE } from '../tone/constants.js';
import { type Feelings, netOf, type Valued } from '../tone/valued.js';

/** What a tone is worth beside values above or below zero; nothing of one that takes no side. */
const SIGNS: Readonly<Partial<Record<SentimentLabel, 1 | -1>>> = { positive: 1, negative: -1 };

/**
 * A tone told by what stands by it: where words against it outweigh those for it (« longues pauses »
 * praised, « sandwich emballé dans du plastique » blamed: one in 14 coded answers), they were not
 * followed, and prove nothing. One that takes no side has a score and words too faint to take one.
 */
export function toldAtOnce({ label, score, evidence }: SentimentTag): SentimentTag {
  const sign = SIGNS[label];
  if (label === 'neutral') {
    const faint = evidence.filter(({ value }) => Math.abs(value) < TONE.said);
    const most = TONE.least;
    return { label, score: Math.max(-most, Math.min(most, score)), evidence: faint };
  }
  // What the score outweighs stays: `proven` shows what it leans on.
  if (sign === undefined || (netOf(evidence) + score) * sign > 0) return { label, score, evidence };
  return { label, score, evidence: evidence.filter(({ value }) => value * sign > 0) };
}

/**
 * What the rules felt that goes the way of a whole, where it is the opposite of what they conclude; all they felt
 * elsewhere. The themes are told good or bad by it.
 */
export function feltAlong(label: SentimentLabel, reading: Reading): Feelings {
  const { feelings, sentiment, parse } = reading;
  // « Le café oui, la plénière non »: what each side says is no word that judges elsewhere.
  const apart = judgesEachApart(reading);
  if (apart) return withValues(feelings, apart.sentiment.evidence.map(placedIn(parse.tokens)));
  const [sign, ruled] = [SIGNS[label], SIGNS[sentiment.label]];
  if (sign === undefined || ruled !== -sign || netOf(feelings.values) * sign >= 0) return feelings;
  return withValues(
    feelings,
    feelings.values.filter(({ value }) => value * sign >= 0),
  );
}

const placedIn =
  (tokens: readonly Token[]) =>
  (evidence: SentimentEvidence): Valued => ({
    ...evidence,
    at: tokens.findIndex((token) => holds(evidence, token)),
  });

/** The same clauses with other values in them. */
const withValues = (feelings: Feelings, values: readonly Valued[]): Feelings => ({
  ...feelings,
  values,
  valuesIn: byClause(feelings.clauses, values, ({ at }) => at),
});
