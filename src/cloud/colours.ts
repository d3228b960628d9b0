import type { SentimentLabel } from '../model.js';

/**
 * Colours of feelings: blue and orange stay apart for every kind of colour blindness and in grey
 * print, and each has a contrast of at least 4.5 on white (WCAG AA).
 */
export const SENTIMENT_COLOURS: Readonly<Record<SentimentLabel, string>> = {
  positive: '#1d5b8f',
  negative: '#a8480c',
  mixed: '#6b5084',
  neutral: '#566270',
};

/** Text and marks that say nothing of feelings. */
export const INK = '#1c2733';
