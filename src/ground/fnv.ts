/** FNV-1a, a hash of 32 bits: where it starts, and what a code unit makes of it. */
export const FNV_START = 0x811c9dc5;

export const fnv = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
