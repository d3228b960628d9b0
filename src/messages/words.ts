import type { SentimentLabel, Verdict } from '../model.js';

/** What readers see for the machine's words. */
export const SENTIMENT_WORDS: Readonly<Record<SentimentLabel, string>> = {
  positive: 'positif',
  negative: 'négatif',
  mixed: 'partagé',
  neutral: 'neutre',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  up: 'hausse',
  down: 'baisse',
  inconclusive: 'on ne peut pas conclure',
};
