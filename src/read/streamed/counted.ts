import type { Counted } from '../people/answers.js';

/** How often each key came so far, in 12 bytes a key. */
interface BoundedCounts extends Counted {
  /** Whether there are too many keys to count any more: new ones then pass for first. */
  readonly isFull: () => boolean;
}

/** Most keys that are counted: 50 MB at most. */
const MOST = 2_000_000;

/**
 * Counts keys by a hash of 53 bits, in memory that is bounded: two of a million keys are taken for
 * one another once in 18,000 files.
 * @param most keys that are counted.
 */
export function countKeys(most = MOST): BoundedCounts {
  let hashes = new Float64Array(1 << 12);
  let counts = new Uint32Array(1 << 12);
  let size = 0;
  const slotOf = (hash: number): number => {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldHashes, oldCounts] = [hashes, counts];
    hashes = new Float64Array(oldHashes.length * 2);
    counts = new Uint32Array(oldHashes.length * 2);
    oldHashes.forEach((hash, i) => {
      if (hash === 0) return;
      const slot = slotOf(hash);
      hashes[slot] = hash;
      counts[slot] = oldCounts[i]!;
    });
  };
  return {
    isFull: () => size >= most,
    has: (key) => hashes[slotOf(hashOf(key))] !== 0,
    add(key) {
      const hash = hashOf(key);
      let slot = slotOf(hash);
      if (hashes[slot] === 0) {
        if (size >= most) return 0;
        if (++size * 2 > hashes.length) {
          grow();
          slot = slotOf(hash);
        }
        hashes[slot] = hash;
      }
      return counts[slot]!++;
    },
  };
}

/** cyrb53 (github.com/bryc/code): a hash of 53 bits of the UTF-16 code units; never 0. */
export function hashOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  const low = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const high = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0) + 1;
}
