import type {
  Evidence,
  Expectation,
  SentimentEvidence,
  SentimentLabel,
  SentimentTag,
} from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { signEntry } from './learned/sign-entry.js';

/** What the question expects, as a proof; then the answer as a whole. */
const [ASKED, WHOLE] = [signEntry('la question posée'), signEntry('la réponse')];
/** What a part of an answer answers to, in place of the question. */
export const [HEADING, EXCEPTION] = ['l’intertitre', 'l’exception'] as const;
const STAND_INS = new Set([ASKED, WHOLE, signEntry(HEADING), signEntry(EXCEPTION)]);
/** Questions whose bare answers praise, and those whose bare answers blame. */
const SIDES: Readonly<Partial<Record<Expectation, SentimentLabel>>> = {
  praise: 'positive',
  names: 'positive',
  criticism: 'negative',
};

/** Whether some evidence is on the label's side; a neutral answer needs none. */
export const isProven = (label: SentimentLabel, evidence: readonly SentimentEvidence[]): boolean =>
  label === 'neutral' ||
  evidence.some(({ value }) =>
    label === 'mixed' ? value !== 0 : value > 0 === (label === 'positive'),
  );

/**
 * A tone with a proof on its side: where no word gives one (« des pauses », asked what to improve),
 * the whole answer, in the name of what its question expects if that is on the same side. Its value
 * is the score.
 */
export function proven(
  sentiment: SentimentTag,
  { tokens }: Parse,
  { expects, asker }: { expects: Expectation; asker?: string | undefined },
): SentimentTag {
  const { label, score, evidence } = sentiment;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (isProven(label, evidence) || !first || !last) return sentiment;
  const asked = asker === undefined ? ASKED : signEntry(asker);
  const entry = SIDES[expects] === label ? asked : WHOLE;
  const whole = { start: first.start, end: last.end, entry, value: score, rules: [] };
  return { ...sentiment, evidence: [...evidence, whole] };
}

/** What stands in place of words as a proof, for people; null of evidence that is some words. */
export const standIn = ({ entry }: Evidence): string | null =>
  STAND_INS.has(entry) ? entry.slice(signEntry('').length) : null;
