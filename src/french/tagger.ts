import { UPOS, type Upos } from '../model.js';
import { FEATURES, type Traits, writeRows } from './features.js';
import { WIDTH } from './tagset.js';

/** A trained averaged perceptron. */
export interface Tagger {
  /** Columns of the best tags of a sentence. */
  tag(sentence: readonly Traits[]): number[];
}

export interface Weights {
  /** 2^BITS rows of WIDTH columns. */
  readonly table: Int8Array | Int16Array | Float64Array;
  /** Words and classes of readings that training saw with one tag only. */
  readonly sure: ReadonlyMap<number, number>;
}

/** Column of the tag with the highest score: greedy, from left to right. */
export function bestTag(table: Weights['table'], rows: Int32Array, scores: Float64Array): number {
  scores.fill(0);
  for (let feature = 0; feature < FEATURES; feature += 1) {
    const row = rows[feature]! * WIDTH;
    for (let tag = 0; tag < WIDTH; tag += 1) scores[tag]! += table[row + tag]!;
  }
  let best = 0;
  for (let tag = 1; tag < WIDTH; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}

export function openTagger({ table, sure }: Weights): Tagger {
  const rows = new Int32Array(FEATURES);
  const scores = new Float64Array(WIDTH);
  return {
    tag(sentence) {
      const tags: number[] = [];
      let before = -1;
      let twoBefore = -1;
      for (let at = 0; at < sentence.length; at += 1) {
        let tag = sure.get(sentence[at]!.word);
        if (tag === undefined) {
          writeRows(sentence, at, { before, twoBefore }, rows);
          tag = bestTag(table, rows, scores);
        }
        tags.push(tag);
        twoBefore = before;
        before = tag;
      }
      return tags;
    },
  };
}

export const tagName = (column: number): Upos => UPOS[column]!;
