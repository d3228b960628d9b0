import type { Between } from '../compare/sentences.js';
import type { Compared, Comparison } from '../model/comparison.js';
import { comparedGiven } from './given.js';
import {
  BLAMED,
  BLAMED_IN_ANSWER,
  blamed,
  blamedInAnswer,
  mostSaid,
  neverSaid,
  ROUNDED,
} from './shares-table.js';

/** The lines of a table of shares, and what is said under it. */
export interface ComparedShares {
  readonly title: string;
  readonly lines: readonly Compared[];
  readonly notes: readonly string[];
}

export const themeShares = ({ themes }: Comparison, between: Between): ComparedShares => ({
  title: 'Part des personnes qui en parlent',
  lines: mostSaid(themes),
  notes: [comparedGiven(themes, between), neverSaid(themes)].filter(Boolean),
});

/** Tone, then what is blamed, then intents, as every comparison tells them. */
export const toneShares = (comparison: Comparison): ComparedShares[] => [
  { title: 'Tonalité', lines: comparison.sentiment, notes: [ROUNDED] },
  { title: BLAMED, lines: blamed(comparison), notes: [] },
  { title: BLAMED_IN_ANSWER, lines: blamedInAnswer(comparison), notes: [] },
  { title: 'Intentions', lines: comparison.intents, notes: [] },
];
