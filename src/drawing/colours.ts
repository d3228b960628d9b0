import type { SentimentLabel } from '../model/tags.js';

/** The house's colours; each that text is written in reads on white (WCAG AA). */

/** Text, and marks that say nothing of feelings. */
export const INK = '#1c2733';
/** Text that matters less. */
export const MUTED = '#566270';
/** Thin lines. */
export const RULE = '#d3dae1';
/** Grounds. */
export const TINT = '#f3f6f9';
export const WHITE = '#ffffff';

/** Links, the ground of cards, what is positive. */
export const BLUE = '#1d5b8f';
/** Headings, and the marks of figures. */
export const DEEP_BLUE = '#123f66';
export const ORANGE = '#a8480c';
/** What is neither positive nor negative: apart from blue for those who see no red or no green. */
export const VIOLET = '#7b3fc4';

/** Colours of feelings: any two stay apart for those who see no red or no green. */
export const SENTIMENT_COLOURS: Readonly<Record<SentimentLabel, string>> = {
  positive: BLUE,
  negative: ORANGE,
  mixed: VIOLET,
  neutral: MUTED,
};
