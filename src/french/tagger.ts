import { allowedAt, type Context, capitalsOf, FEATURES, writeRows } from './features.js';
import { type Columns, WIDTH } from './tagset.js';
import type { Traits } from './traits.js';

/** A trained averaged perceptron. */
export interface Tagger {
  /** Columns of the best tags of a sentence. */
  tag(sentence: readonly Traits[]): number[];
}

interface Weights {
  /** 2^BITS rows of WIDTH columns. */
  readonly table: Int8Array | Float64Array;
  /** Words, by hash, that training saw with one tag only. */
  readonly sure: ReadonlyMap<number, number>;
}

/** Score of one column. */
export function tagScore(table: Weights['table'], rows: Int32Array, tag: number): number {
  let score = 0;
  for (let feature = 0; feature < FEATURES; feature += 1) {
    score += table[rows[feature]! * WIDTH + tag]!;
  }
  return score;
}

/** Column of the tag with the highest score; -1 where none is allowed. */
export function bestTag(table: Weights['table'], rows: Int32Array, allowed: Columns): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let left = allowed; left !== 0; left &= left - 1) {
    const tag = 31 - Math.clz32(left & -left);
    const score = tagScore(table, rows, tag);
    if (score > bestScore) {
      best = tag;
      bestScore = score;
    }
  }
  return best;
}

/** The only column of a set; -1 where there are several. */
export const onlyColumn = (set: Columns): number =>
  (set & (set - 1)) === 0 ? 31 - Math.clz32(set) : -1;

export function openTagger({ table, sure }: Weights): Tagger {
  const rows = new Int32Array(FEATURES);
  return {
    tag(sentence) {
      const tags: number[] = [];
      const context: Context = { before: -1, twoBefore: -1, capitals: capitalsOf(sentence) };
      for (let at = 0; at < sentence.length; at += 1) {
        const allowed = allowedAt(sentence, at);
        let tag = sure.get(sentence[at]!.word) ?? onlyColumn(allowed);
        if (tag === -1) {
          writeRows(sentence, at, context, rows);
          tag = bestTag(table, rows, allowed);
        }
        tags.push(tag);
        context.twoBefore = context.before;
        context.before = tag;
      }
      return tags;
    },
  };
}
