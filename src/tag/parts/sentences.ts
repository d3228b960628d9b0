import type { SentimentLabel, Tags, ThemeTag } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import { meet } from '../../spans.js';

/** Whether an answer is worth reading sentence by sentence: they do not all say the same. */
export const isTwofold = ({ sentences }: Parse, { sentiment }: Tags): boolean =>
  sentiment.label === 'mixed' && sentences.length > 1;

/**
 * A theme that one sentence of a mixed answer speaks of has the tone of that sentence, where it takes a side:
 * « on a compris que ChatGPT hallucine, merci ». Read of its clauses, 19 of 69 such themes had another; of these
 * the sentence was right for 15, its clauses for 2.
 */
export const saidInOne = (
  themes: readonly ThemeTag[],
  { sentences }: Parse,
  tones: readonly SentimentLabel[],
): ThemeTag[] =>
  themes.map((theme) => {
    const [tone, ...others] = tones.filter((_, at) =>
      theme.evidence.some((evidence) => meet(evidence, sentences[at]!)),
    );
    return others.length === 0 && (tone === 'positive' || tone === 'negative')
      ? { ...theme, polarity: tone }
      : theme;
  });
