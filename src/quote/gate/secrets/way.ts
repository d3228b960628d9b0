import type { Span } from '../../../model/text.js';

/** What an answer tells that no publication may say of anybody, in code points. */
export interface Secret extends Span {
  readonly kind: 'health' | 'sensitive' | 'attack' | 'assault' | 'whispered' | 'confided';
}

/** A way to tell something of the kind in one sentence: the turns that say it, as `turns.ts` has them. */
export interface Way {
  /** None where it is that of the list whose word the turn holds. */
  readonly kind?: Secret['kind'];
  /** Of a sentence alone whose writer is in it. */
  readonly own?: true;
  /** Of a sentence alone that deals with one of these. */
  readonly about?: RegExp;
  /** Without one of these letters in the marked line, no turn is looked for: it saves the search. */
  readonly marks?: RegExp;
  /** Whether turns stand in the marked line, where words of the lists are letters; else in the line as it is typed. */
  readonly marked?: true;
  readonly turns: readonly (string | Turn)[];
}

/** One turn by itself: a test tries it on its sentences, so that these say what it is for. */
interface Turn {
  readonly turn: string;
  /** What it finds, each as somebody would type it. */
  readonly says: readonly string[];
  /** Neighbours that tell nothing, and that it must pass over. */
  readonly not: readonly string[];
}
