/** Seeds have 32 bits: beyond, one would give the series of another. */
export const LAST_SEED = 2 ** 32 - 1;

/**
 * A seeded generator of numbers in [0, 1): the same seed gives the same series on every machine.
 * Mulberry32, Tommy Ettinger, public domain.
 *
 * @param seed from 0 to `LAST_SEED`.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
