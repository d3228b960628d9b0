import { FNV_START, fnv } from '../../ground/fnv.js';
import { nearByWords } from './near-words.js';

/** Fewest words for two texts that differ to be the same one: short ones are alike by chance. */
export const WORDS_NEAR = 12;

/** Words of a stretch that near texts share somewhere. */
const STRETCH = 6;

/** Stretches by which a text is found again, besides its first and its last. */
const SMALLEST = 4;

/** Texts that are compared for one stretch: a common phrase makes nobody slow. */
const MOST_COMPARED = 8;

/** Texts in, one by one; the first of those that each resembles out. */
export interface NearTexts<T> {
  readonly add: (text: string, item: T) => T | undefined;
}

/**
 * Finds texts of 12 words or more that differ by one word in ten at most, in time that grows with the
 * texts and not with their pairs: only those are compared that share their first or last six words,
 * or one of the four stretches of six words whose hash is smallest among those that are no common
 * phrase (Broder, « On the resemblance and containment of documents », 1997).
 * The text is in words parted by one space. An item is compared with the first of its like only.
 * Words are compared by hashes of 31 bits: two that differ pass for one once in two thousand million.
 */
export function nearTexts<T>(): NearTexts<T> {
  interface Kept {
    readonly words: Int32Array;
    readonly item: T;
    /** The last text that it was compared with, by number. */
    compared: number;
  }
  const areNear = nearByWords();
  let number = 0;
  const byStretch = new Map<number, Kept[]>();
  const isRare = (key: number): boolean => (byStretch.get(key)?.length ?? 0) < MOST_COMPARED;
  return {
    add(text, item) {
      const words = wordHashes(text);
      if (words.length < WORDS_NEAR) return undefined;
      const all = stretches(words);
      const keys = new Set([all[0]!, all.at(-1)!, ...smallest(all, isRare)]);
      number++;
      for (const key of keys)
        for (const other of byStretch.get(key) ?? []) {
          if (other.compared === number) continue;
          if (areNear(words, other.words)) return other.item;
          other.compared = number;
        }
      const kept = { words, item, compared: number };
      for (const key of keys) {
        const others = byStretch.get(key);
        if (!others) byStretch.set(key, [kept]);
        else if (others.length < MOST_COMPARED) others.push(kept);
      }
      return undefined;
    },
  };
}

/** A hash of each stretch, in order. */
function stretches(words: Int32Array): Int32Array {
  const hashes = new Int32Array(words.length - STRETCH + 1);
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    for (let i = 0; i < STRETCH; i++) hash = fnv(hash, words[at + i]!);
    hashes[at] = (hash ^ (hash >>> 15)) >>> 1;
  }
  return hashes;
}

/** The smallest hashes that are kept: few are asked about. */
function smallest(hashes: Int32Array, isKept: (hash: number) => boolean): number[] {
  const found: number[] = [];
  for (const hash of hashes) {
    if (found.length === SMALLEST && hash >= found[SMALLEST - 1]!) continue;
    if (found.includes(hash) || !isKept(hash)) continue;
    const at = found.findIndex((other) => other > hash);
    found.splice(at === -1 ? found.length : at, 0, hash);
    if (found.length > SMALLEST) found.pop();
  }
  return found;
}

/** Of each word, FNV-1a over UTF-16 code units. */
function wordHashes(text: string): Int32Array {
  const hashes: number[] = [];
  let hash = FNV_START;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE) hash = fnv(hash, code);
    else {
      hashes.push(hash >>> 1);
      hash = FNV_START;
    }
  }
  hashes.push(hash >>> 1);
  return Int32Array.from(hashes);
}

const SPACE = 32;
