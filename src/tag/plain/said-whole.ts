import type { SentimentRule } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import type { Plain } from './plain.js';

/** The words of an answer in a row, « que l'on apprend à patienter », and where they stand. */
function wordsOf({ parse: { tokens } }: Reading): { said: string; start: number; end: number } {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const said = words
    .map(({ form }) => form)
    .join(' ')
    .replaceAll("' ", "'");
  return { said, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** A judgement of an answer whose words, all of them in a row, say something known; else null. */
export function saidWhole(
  reading: Reading,
  known: RegExp,
  { value, rule }: { value: number; rule: SentimentRule },
): Plain | null {
  const { said, start, end } = wordsOf(reading);
  if (!known.test(said)) return null;
  return {
    label: value > 0 ? 'positive' : 'negative',
    score: value,
    evidence: [{ start, end, entry: said, value, rules: [rule] }],
  };
}
