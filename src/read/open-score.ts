import { foldName } from '../names.js';
import type { Facts } from './facts.js';

/** Headings that ask for words. */
const CUE =
  /(pourquoi|comment(aire|er)|precis(er|ez|ions?)|remarque|suggestion|\bavis\b|appreci|amelior|ameliore|points? (forts?|faibles?|positifs?|negatifs?)|qu.?avez.vous|que (faudrait|pensez|souhait|retenez|represente|manqu)|qu.?est.ce qu|selon vous|en quelques mots|en un mot|en une phrase|dites.nous|attentes|attendez|idees?\b|open.ended|marqu|raconte|decri[vt]|expliqu|exprim|temoign|ressenti|regrett|decu|manque|conseil|message|observation|ameliorations?|coup de coeur|libre|ajouter|feedback|comments?$|why\b|describe|improve|suggest|what did you|what would you|tell us|anything else)/;

/** What is known of a column when its openness is weighed. */
export interface Weighed {
  readonly header: string;
  readonly facts: Facts;
}

interface Clue {
  readonly points: (weighed: Weighed & Derived) => number;
  readonly why: string;
}

interface Derived {
  readonly distinct: number;
  /** Times that a value is given, on average. */
  readonly repeats: number;
  /** Different pieces between separators. */
  readonly pieces: number;
}

/**
 * Clues that a column holds free text, or a closed list (points below 0); free text from 2 points.
 * The weights were set by hand on the twenty synthetic exports of test/fixtures/exports; no real export was measured.
 */
const CLUES: readonly Clue[] = [
  { why: 'long answers', points: ({ facts }) => Math.min(2, facts.words / 4) + 2 * facts.long },
  {
    why: 'all answers different; the fewer there are, the less it says',
    points: ({ facts, distinct }) =>
      1.5 * (distinct / facts.filled) * Math.min(1, facts.filled / 8),
  },
  {
    why: 'the heading asks for words',
    points: ({ header }) => (CUE.test(foldName(header)) ? 1.2 : 0),
  },
  { why: 'sentences', points: ({ facts }) => (facts.sentences ? 0.6 : 0) },
  { why: 'much repeated', points: ({ repeats }) => (repeats > 4 ? -1.2 : 0) },
  {
    why: 'a short list',
    points: ({ facts, distinct, repeats }) =>
      distinct <= 7 && repeats >= 2.5 && facts.filled >= 12 ? -2 : 0,
  },
  {
    why: 'a short list of pieces',
    points: ({ facts, pieces }) =>
      pieces <= 12 && facts.words < 6 && facts.filled > 15 ? -1.5 : 0,
  },
];

/** Points from which a column is free text. */
const OPEN = 2;

/** Different values whose pieces are counted: a short list shows at once. */
const LOOKED_AT = 1_000;

/** Whether a column is free text, by its heading and its values. */
export function isOpen(weighed: Weighed): boolean {
  const { counts, filled } = weighed.facts;
  const pieces = new Set(
    [...counts.keys()]
      .slice(0, LOOKED_AT)
      .flatMap((value) => value.split(/\s*[;,/]\s+|;/))
      .filter(Boolean),
  ).size;
  const derived = { ...weighed, distinct: counts.size, repeats: filled / counts.size, pieces };
  return CLUES.reduce((sum, { points }) => sum + points(derived), 0) >= OPEN;
}
