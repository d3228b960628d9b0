/** cyrb53 (github.com/bryc/code): a hash of 53 bits of the UTF-16 code units; never 0. */
export function hashOf(text: string): number {
  const hash = startHash();
  for (let i = 0; i < text.length; i++) addCode(hash, text.charCodeAt(i));
  return endHash(hash);
}

/** A hash under way: two halves of 32 bits. */
export interface Hash {
  a: number;
  b: number;
}

export const startHash = (): Hash => ({ a: 0xdeadbeef, b: 0x41c6ce57 });

export function addCode(hash: Hash, code: number): void {
  hash.a = Math.imul(hash.a ^ code, 2654435761);
  hash.b = Math.imul(hash.b ^ code, 1597334677);
}

export function endHash({ a, b }: Hash): number {
  const low = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const high = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0) + 1;
}
